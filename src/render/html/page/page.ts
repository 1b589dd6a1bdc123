import { foldBlocks } from './fold-blocks.js';
import { followFrames } from './follow-frames.js';
import { chooseColours } from './choose-colours.js';
import { sortTables } from './sort-tables.js';
import { narrowTabStops } from './tab-stops.js';

/** What a report can do where scripts run; it can be read without. */
for (const element of document.querySelectorAll<HTMLElement>('.tools [role=group]')) {
  element.hidden = false;
}
chooseColours();
foldBlocks();
sortTables();
followFrames();
narrowTabStops();
