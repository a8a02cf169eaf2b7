// SPDX-License-Identifier: GPL-3.0-or-later
// What of falcon-vis goes into its bundle: the counting, not the drawing.
export { FalconVis } from './node_modules/falcon-vis/build/falcon.js';
export { ArrowDB } from './node_modules/falcon-vis/build/db/arrow.js';
export { tableFromArrays } from 'apache-arrow';
