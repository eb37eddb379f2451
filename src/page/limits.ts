/** Bounds on the work done in a host page, each with its reason. Times in ms, lengths in UTF-16 units. */

/** One slice of work before the page gets its turn: far below the 50 ms of a long task, even on a slow desk. */
export const SLICE_MS = 5;
/** How many text nodes may pass between two looks at the clock; a look costs as much as reading a short node. */
export const NODES_PER_LOOK = 64;
/** Text is matched in pieces of at most this much, so that one huge node cannot fill a slice. */
export const PIECE = 100_000;
/** The least time between two readings of changes, and how many times the cost of the last one to wait: about 3 % load. */
export const BATCH_MS = 80;
export const REST_FACTOR = 30;
/** But never make the reader of the page wait longer than this for a change to count. */
export const LONGEST_REST_MS = 2_000;
/** Longest text taken as one row (table row, list item, flex row); longer ones are layout, not rows. */
export const ROW_LENGTH = 1_200;
/** A line longer than this has its status read in windows of this size. */
export const WINDOW = 16_000;
/** How far back the words before a line are read for its status. */
export const LOOK_BACK = 600;
/** Text kept to tell the language and kind of the document. */
export const SAMPLE = 6_000;
/** More different lines with names than this are not kept: the reading says `too-large`. */
export const MAX_LINES = 20_000;
/** Longest document text read per frame; the rest is left out and said (`too-large`). */
export const MAX_TEXT = 40_000_000;
/** Fields and shadow hosts looked at per sweep. */
export const MAX_FIELDS = 5_000;
/** Longest field value read. */
export const MAX_FIELD = 500_000;
/** A frame or canvas below this (CSS px) cannot hold a list: advertisements, trackers, icons. */
export const MIN_WIDTH = 200;
export const MIN_HEIGHT = 100;
/** Elements without a shadow root that are watched for a late one. */
export const MAX_WATCHED_HOSTS = 300;
/** Times that marks are put back after the page cleared them; then we leave the page its way. */
export const MAX_REMARKS = 20;
/** With more lines than this, only those near the screen are marked: a mark costs the page at each frame. */
export const MARKED_AT_ONCE = 100;
/** The least time from a scroll to a look at what is near the screen, and how many times its cost to rest after it. */
export const LOOK_MS = 100;
export const LOOK_REST_FACTOR = 10;
