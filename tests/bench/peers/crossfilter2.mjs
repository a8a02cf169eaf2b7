// SPDX-License-Identifier: GPL-3.0-or-later
// crossfilter2 in its leanest form: its records are the numbers of rows in typed arrays.
import { createRequire } from 'node:module';
import { bytesHeld, columns, count, milliseconds, serve, weighted } from './peer.mjs';

const require = createRequire(import.meta.url);
const crossfilter = require('crossfilter2');
const before = bytesHeld();
const of = columns();
const begin = milliseconds();
const rows = new Array(count);
for (let row = 0; row < count; ++row) {
    rows[row] = row;
}
const events = crossfilter(rows);
const dimension = (name) => events.dimension((row) => of[name][row]);
const days = dimension('day');
const tags = dimension('tag');
const longitudes = dimension('lon');
const latitudes = dimension('lat');
const groups = {};
for (const name of ['bin', 'cell', 'category', 'country']) {
    groups[name] = dimension(name).group();
}
const all = events.groupAll();

function read() {
    const views = Object.entries(groups).map(([name, group]) => [name, group.all()]);
    const total = all.value();
    return () => {
        let sum = total;
        for (const [name, entries] of views) {
            for (const { key, value } of entries) {
                sum += weighted(name, key, value);
            }
        }
        return sum;
    };
}

const tasks = {
    brush(from, to) {
        days.filterRange([from, to]);
        return read();
    },
    whole() {
        days.filterAll();
        return read();
    },
    other(tag) {
        if (tag < 0) {
            tags.filterAll();
        } else {
            tags.filterExact(tag);
        }
        return read();
    },
    box(west, south, east, north) {
        if (groups.cell) { // the map does not follow its own brush
            groups.cell.dispose();
            delete groups.cell;
        }
        longitudes.filterRange([west, east + 1]);
        latitudes.filterRange([south, north + 1]);
        return read();
    },
};
const seconds = (milliseconds() - begin) / 1000;
await serve({ seconds, bytes: bytesHeld() - before, version: require('crossfilter2/package.json').version }, tasks);
