/** Patterns that ask for letters, at a price that a page can pay. */

/**
 * Latin, Greek and Cyrillic letters, as the inside of a class. `\p{L}` with case ignored makes the browser look up the
 * other case of every letter of every script: a dozen such rules took a tenth of a second to compile.
 */
const LETTERS = 'a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u052f\\u1e00-\\u1fff';

/** A pattern in which `\p{L}`, alone or within a class, means one of `LETTERS`. */
export function pattern(source: string, flags: string): RegExp {
  const listed = source.replace(/\[([^\]]*?)\\p\{L\}/g, `[$1${LETTERS}`).replaceAll('\\p{L}', `[${LETTERS}]`);
  return new RegExp(listed, flags);
}
