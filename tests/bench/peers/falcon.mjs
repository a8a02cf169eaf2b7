// SPDX-License-Identifier: GPL-3.0-or-later
// FalconVis over Arrow columns in memory. It rounds a brush to pixels of its own, so its counts are near, not equal.
import fs from 'node:fs';
import { bins, bytesHeld, columns, milliseconds, range, serve, weighted } from './peer.mjs';
import { ArrowDB, FalconVis, tableFromArrays } from './falcon.bundle.mjs';

const before = bytesHeld();
const falcon = new FalconVis(new ArrowDB(tableFromArrays(columns())));
const end = range.begin + range.days;
const begin = milliseconds();
const time = await falcon.view1D({
    type: 'continuous', name: 'day', resolution: 1025, range: [range.begin, end],
    binConfig: { start: range.begin, stop: end, step: range.days / bins },
});
const views = {};
for (const [name, stop] of [['bin', bins], ['cell', 32768], ['category', 20], ['country', 200]]) {
    views[name] = await falcon.view1D({
        type: 'continuous', name, resolution: stop, range: [0, stop], binConfig: { start: 0, stop, step: 1 },
    });
}
const total = await falcon.view0D();
await falcon.link();
await time.activate();
const seconds = (milliseconds() - begin) / 1000;

const tasks = {
    async brush(from, to) {
        await time.select([from, to]);
        return () => {
            let sum = total.state.filter;
            for (const [name, view] of Object.entries(views)) {
                view.state.filter.forEach((value, key) => sum += weighted(name, key, value));
            }
            return Math.round(sum);
        };
    },
};
const version = JSON.parse(fs.readFileSync(new URL('node_modules/falcon-vis/package.json', import.meta.url))).version;
await serve({ seconds, bytes: bytesHeld() - before, version }, tasks);
