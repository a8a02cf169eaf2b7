// SPDX-License-Identifier: GPL-3.0-or-later
// What the rivals in JavaScript share: the events as typed arrays, checksums, and the talk with the benchmark. That
// gives tasks as lines of JSON, {op, limit, steps}, and gets for each the microseconds and the checksum of every step.
import fs from 'node:fs';
import readline from 'node:readline';

export const count = Number(process.argv[2]);
export const base = process.argv[3]; // of the files of these events
export const range = { begin: Number(process.argv[4]), days: Number(process.argv[5]) };
export const bins = 512;

export function columns() {
    const bytes = fs.readFileSync(base + '.columns');
    let at = bytes.byteOffset;
    const take = (Type) => {
        const taken = new Type(bytes.buffer, at, count);
        at += count * Type.BYTES_PER_ELEMENT;
        return taken;
    };
    return {
        day: take(Int32Array), lon: take(Int32Array), lat: take(Int32Array), cell: take(Uint16Array),
        bin: take(Uint16Array), category: take(Uint8Array), country: take(Uint8Array), tag: take(Uint8Array),
    };
}

const salts = { bin: 0, cell: 1000, category: 40000, country: 50000 };

/// The part of one counter in the checksum of a step.
export function weighted(view, key, value) {
    return value * ((key + salts[view]) * 7919 % 1009 + 1);
}

export function milliseconds() {
    return Number(process.hrtime.bigint()) / 1e6;
}

function say(answer) {
    process.stdout.write(JSON.stringify(answer) + '\n');
}

/// Does tasks until there are no more. Each task is by its name a function that takes a step and returns a function
/// that sums the checksum, which is not in the time.
export async function serve(ready, tasks) {
    say(ready);
    for await (const line of readline.createInterface({ input: process.stdin })) {
        const { op, limit, steps } = JSON.parse(line);
        const answer = { us: [], checks: [] };
        const end = milliseconds() + limit;
        try {
            for (const step of steps) {
                const begin = milliseconds();
                const checksum = await tasks[op](...step);
                answer.us.push((milliseconds() - begin) * 1000);
                answer.checks.push(checksum());
                if (answer.us.length > 1 && milliseconds() > end) {
                    break;
                }
            }
        } catch (error) {
            answer.error = String(error.message ?? error).split('\n')[0];
        }
        say(answer);
    }
}

/// Bytes that this process holds, without what can be thrown away.
export function bytesHeld() {
    globalThis.gc?.();
    return process.memoryUsage().rss;
}
