/**
 * What may stand between a drug and a word that touches it only: "is [door de huisarts] uitgezet", "[, na drie weken]
 * afgezet", "heeft zij [zelf] weggelaten". An auxiliary, who did it, and one phrase that tells when or why.
 */
import { FINITE } from './between.ts';
import { isFiller, isSmall } from './scope.ts';
import type { Sentence } from './sentence.ts';

const WHO =
  /^(?:hij|zij|ze|ik|wij|we|pt|pte|patiente?|betrokkene|mw|mevr|mevrouw|dhr|meneer|client|huisarts|ha|cardioloog|psychiater|internist|neuroloog|apotheker|apotheek|specialist|arts|uroloog|reumatoloog|longarts|geriater|chirurg|so|gynaecoloog|dermatoloog|mdl|nefroloog|oncoloog)$/;
const OPENS =
  /^(?:wegens|vanwege|ivm|omdat|door|na|bij|tijdens|rond|voor|sinds|sedert|per|op|in|uit|met|gezien|gisteren|eergisteren|vorige?|afgelopen|begin|eind|medio|inmiddels|intussen|nu|daarna|later|toen|zelf|al|reeds|definitief|direct|meteen|uiteindelijk|alsnog|ook|toch|dus|daarom|zojuist|recent|onlangs|destijds|weer|abrupt|geleidelijk|langzaam|volledig|geheel|helemaal|recentelijk|vanochtend|vandaag|vanmorgen|\w+dag|dan|eerder|kortgeleden|onder|zonder|niet|nooit|nog|eigenlijk|achteraf|jaren|weken|maanden|dagen)$/;
const MOST = 8;

const HELPING =
  /^(?:is|was|are|were|has|have|had|been|being|be|got|gets|now|since|then|later|also|just|all|both|already|therefore|thus|soon|(?!near|hard|bare|on|dai)\w+ly)$/;
const BEGUN =
  /^(?:started|commenced|begun|tried|introduced|added|initiated|prescribed|given|issued|used|taken|trialled|trialed)$/;

/** "Naproxen had to be pulled", "has now been let go": helping words alone. */
export function isHelped({ tokens }: Sentence, from: number, to: number): boolean {
  let first = from;
  // "Was started in June but let go in July".
  for (let at = from; at < to; at++)
    if (/^(?:but|and|then)$/.test(tokens[at]!.text) && tokens.slice(from, at).some(({ text }) => BEGUN.test(text)))
      first = at + 1;
  return tokens
    .slice(first, to)
    .every(
      (token, at) =>
        isFiller(token) || HELPING.test(token.text) || (token.text === 'to' && tokens[first + at - 1]?.text === 'had'),
    );
}

/** Whether the tokens `[from, to)` are no more than that. */
export function isAdverbial({ tokens }: Sentence, from: number, to: number): boolean {
  let at = from;
  const skip = (fits: (text: string) => boolean): void => {
    if (at < to && fits(tokens[at]!.text)) at++;
  };
  const skipSmall = (): void => {
    while (at < to && isSmall(tokens[at]!) && !OPENS.test(tokens[at]!.text)) at++;
  };
  skipSmall();
  skip((text) =>
    /^(?:kuur|kuurtje|pomp|spiraal|spiraaltje|staafje|behandeling|therapie|profylaxe|gebruik)$/.test(text),
  );
  // "Oxazepam van thuis eraf".
  if (tokens[at]?.text === 'van' && tokens[at + 1]?.text === 'thuis') at += 2;
  // ", in maart uitgezet": behind a comma the phrase itself.
  const parted = tokens[at]?.text === ',';
  if (parted) at++;
  skip((text) => FINITE.test(text));
  skipSmall();
  skip((text) => WHO.test(text));
  skipSmall();
  if (at >= to) return !parted;
  return (
    OPENS.test(tokens[at]!.text) &&
    to - at <= MOST &&
    tokens
      .slice(at, to)
      .every(
        ({ kind, text }, n) =>
          (kind === 'word' && (!FINITE.test(text) || at + n === to - 1)) || kind === 'number' || /^[-()]$/.test(text),
      )
  );
}
