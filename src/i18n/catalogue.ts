import type { library } from './en/library.ts';
import type { options } from './en/options.ts';
import type { popup } from './en/popup.ts';
import type { tools } from './en/tools.ts';
import type { words } from './en/words.ts';

/** Every string of ours. English gives the shape; a key that Dutch lacks, or has too many, is a type error. */
export interface Catalogue {
  words: typeof words;
  popup: typeof popup;
  tools: typeof tools;
  options: typeof options;
  library: typeof library;
}
