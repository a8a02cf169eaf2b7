// SPDX-License-Identifier: GPL-3.0-or-later
// DuckDB in this process: narrow columns, binned and stored by time, so that it can leave out what no window meets; one
// query for each view and one for the number of matches.
import { DuckDBInstance } from '@duckdb/node-api';
import { createRequire } from 'node:module';
import { base, milliseconds, serve, weighted } from './peer.mjs';

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const database = await instance.connect();
await database.run(`CREATE TABLE raw AS SELECT * FROM read_csv('${base}.rows', header = true)`);
const begin = milliseconds();
await database.run(`CREATE TABLE events AS SELECT day::INTEGER AS day, lon::INTEGER AS lon, lat::INTEGER AS lat,
    cell::USMALLINT AS cell, bin::USMALLINT AS bin, category::UTINYINT AS category, country::UTINYINT AS country,
    tag::UTINYINT AS tag FROM raw ORDER BY day`);
const seconds = (milliseconds() - begin) / 1000;
await database.run('DROP TABLE raw');
await database.run('CHECKPOINT');
const held = await database.runAndReadAll('SELECT sum(memory_usage_bytes)::DOUBLE FROM duckdb_memory()');

const views = ['bin', 'cell', 'category', 'country'];

async function prepared(condition, names) {
    const queries = { total: await database.prepare(`SELECT count(*)::DOUBLE FROM events WHERE ${condition}`) };
    for (const name of names) {
        queries[name] = await database.prepare(
            `SELECT ${name}, count(*)::DOUBLE FROM events WHERE ${condition} GROUP BY ${name}`);
    }
    return queries;
}

async function answer(queries, values) {
    const rows = {};
    for (const [name, query] of Object.entries(queries)) {
        values.forEach((value, i) => query.bindInteger(i + 1, value));
        rows[name] = (await query.runAndReadAll()).getRows();
    }
    return () => {
        let sum = rows.total[0][0];
        for (const name of Object.keys(rows).filter((name) => name !== 'total')) {
            for (const [key, value] of rows[name]) {
                sum += weighted(name, key, value);
            }
        }
        return sum;
    };
}

const byDay = await prepared('day >= $1 AND day < $2', views);
const byTag = await prepared('day >= $1 AND day < $2 AND tag = $3', views);
const byBox = await prepared('lon >= $1 AND lat >= $2 AND lon <= $3 AND lat <= $4',
    views.filter((name) => name !== 'cell')); // the map does not follow its own brush
let window = [0, 0];
const tasks = {
    brush: (from, to) => answer(byDay, window = [from, to]),
    other: (tag) => tag < 0 ? answer(byDay, window) : answer(byTag, [...window, tag]),
    box: (...box) => answer(byBox, box),
};
await serve({
    seconds, bytes: held.getRows()[0][0],
    version: createRequire(import.meta.url)('@duckdb/node-api/package.json').version,
}, tasks);
