/** Patterns that ask for letters, at a price that a page can pay. */

/**
 * Latin, Greek and Cyrillic letters, as the inside of a class. `\p{L}` with case ignored makes the browser look up the
 * other case of every letter of every script: a dozen such rules took a tenth of a second to compile.
 */
const LETTERS = 'a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u052f\\u1e00-\\u1fff';

/** A pattern in which `\p{L}`, alone or within a class, means one of `LETTERS`. */
export function pattern(source: string, flags = ''): RegExp {
  const listed = source.replace(/\[([^\]]*?)\\p\{L\}/g, `[$1${LETTERS}`).replaceAll('\\p{L}', `[${LETTERS}]`);
  const made = new RegExp(listed, flags);
  patterns.push(made);
  return made;
}

const patterns: RegExp[] = [];

/** A text of characters below U+0100 and one with others: the browser compiles a pattern for each kind apart. */
const sample = (isWide: boolean): string => (isWide ? '1 \u2013' : '1 x');

/** Has the browser compile a pattern for one kind of text, which takes up to some ms for a large one; in full at its second use. */
export function exercise(pattern: RegExp, isWide: boolean): void {
  for (let uses = 0; uses < 2; uses++) {
    pattern.lastIndex = 0;
    pattern.test(sample(isWide));
  }
  pattern.lastIndex = 0;
}

/** Has the patterns made so far compiled, one by one: otherwise the first line with a name waits for all of them. */
export function* warmPatterns(isWide: boolean): Generator<void> {
  for (const pattern of [...patterns]) {
    exercise(pattern, isWide);
    yield;
  }
}
