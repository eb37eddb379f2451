/**
 * What a cue speaks of, where it is not the drug beside it: "would not give up his zopiclone", "muscle pains denied",
 * "worse without citalopram", "sun, not doxycycline". English; the drug is in use.
 */
import { CHANGE } from './clause.ts';
import { FEMALE, MALE } from './cues/people.ts';
import { AUXILIARY, SUBJECT, TESTED } from './denied.ts';
import { HARM } from './harm.ts';
import { isFiller } from './scope.ts';
import { OF_DRUG, type Sentence } from './sentence.ts';
import type { Claim } from './verdict.ts';

type Tokens = Sentence['tokens'];

/** "No question of giving up Ozempic", "could not be persuaded to part with amitriptyline", "denies misuse of". */
const KEPT =
  / (?:(?:no|not|never|cannot|nothing|nobody|opposed|(?:d|w|c|is|was|ha|sh)\w*nt) (?:(?!regret|problem|trouble|difficult|symptom|since|after|withdrawal)[a-z]+ ){0,6}?|denie[sd] (?:any )?)(?:(?:giv|com|part|lett?|r[au]nn?|doubl|tak|meddl)(?:e|ing)? (?:(?:up|off|with|go|of|out|on|away) ?)+|(?:reason to|else may) touch|(?:go|do|be)(?:ing)? without ?|los(?:e|ing)|(?:over|mis)us(?:e|ing) (?:of )?) ?$/;
/** Something else is rejected, ended or blamed, and the drug is not: "rejects the diagnosis but not the olanzapine". */
const SPARED =
  / (?:reject|refus|declin|hate|fed up|(?:enough|tired|sick) of|blam|forg[eo]t|miss|skip|stopped|gave up|omitted|allergic)/;
const BUT_NOT = /(?:,|but|and) (?:not|never) (?:(?:to|of|with|on) )?$/;
/** "It would be worse without citalopram", "one night without rasagiline". */
const NEEDED =
  / (?:worse|lost|hell|impossible|panic\w*|struggl\w+|suffer\w*|(?:(?:w|c)ould(?:nt)?|s?hed)(?! (?:do|cope|manage|sleep|be (?:better|fine|well|happier|ok)) )(?: [a-z]+){1,6}|(?:a|one) (?:night|day|weekend|dose)) without $/;
/** "Leaves out ezetimibe at weekends", "has not used more than twice". */
const AT_TIMES = /^ (?:at (?:weekends?|times|night|work)|when|if|now and|once|some|most|every|before) /;
const MORE_THAN = /^ (?:\w+ )?more (?:often )?than (?:once|twice|prescribed|usual|\d) /;
/** "Instead of his own atorvastatin", "olanzapine in place of her senna by mistake", "will take A in place of B". */
const INSTEAD = / (?:instead|rather|place|lieu) (?:of|than) ((?:own|usual|normal|regular) )?$/;
const MISTAKE = / (?:wrong\w*|mistake\w*|error|accident\w*|mixed) /;
/** "Viral load undetectable". */
const FOUND = / (?:load|virus|rna|dna|disease|cells?) (?:now |is |was )?$/;
/** A make or a form that is refused is no drug, nor is another treatment. */
const FORM =
  / (?:mr|xl|sr|brand\w*|generics?|liquid|\w*soluble|crush\w*|dosette|blister|pump|swap|switch|alternative|version|early|(?:surgical|systemic|further|other|topical) (?:treatment|therapy|options?)) (?!D)/;
/** What is handed out or asked for has not ended. */
const SUPPLIED =
  / (?:\w*issued|suppl\w+|script|prescription|refill|request\w*|(?:buys|takes|taking|uses|gets) (?:it|them)) /;

/** The words from one token to another, without articles; "D" is a drug. */
const words = (tokens: Tokens, from: number, to: number): string =>
  ` ${tokens
    .slice(from, Math.max(from, to))
    .filter(({ text }) => !/^(?:the|his|her|their|an|any)$/.test(text))
    .map(({ kind, text }) => `${kind === 'drug' ? 'D' : text} `)
    .join('')}`;

const REACH = 30;
const SILENT: ReadonlySet<Claim['status']> = new Set(['negated', 'stopped', 'family', 'allergy']);
/** "Stopping venlafaxine made her dizzy". */
const ENDING =
  / (?:stopping|missing|skipping|reducing|tapering|withdrawing|withdrawal (?:of|from)|(?:weaning|coming) off) (?:doses? of )?$/;

/** Whether a claim that would silence a drug is of something else. */
export function isOfOtherMatter({ tokens, groups, text }: Sentence, { match, status }: Claim, drug: number): boolean {
  if (!SILENT.has(status)) return false;
  const { cue, from, to, literal } = match;
  const group = groups.find(({ drugs }) => drugs.includes(drug))!;
  const before = words(tokens, Math.max(0, group.from - REACH), group.from);
  const behind = words(tokens, group.to, group.to + REACH);
  if (status !== 'stopped' && ENDING.test(before)) return true;
  if (status === 'allergy') return false;
  const instead = INSTEAD.exec(before);
  if (instead)
    return (
      instead[1] !== undefined ||
      MISTAKE.test(before + behind) ||
      (/ will /.test(before) && tokens.slice(drug, group.to).some(({ kind }) => kind === 'number'))
    );
  if (status === 'family') return isOfPatient(tokens, match, drug);
  const opens = tokens[from]!.text;
  if (to <= group.from) {
    const gap = words(tokens, to, group.from);
    if (KEPT.test(before) || (cue.id !== 'no' && BUT_NOT.test(gap))) return true;
    if (status === 'stopped')
      return (
        (/ r[au]n out of $/.test(before) && SUPPLIED.test(behind)) ||
        // "Tears stopped on sertraline".
        (/^ (?:on|with|since|under) $/.test(gap) && isNoun(tokens[from - 1]) && !ACTOR.test(tokens[from - 1]!.text)) ||
        / (?:first|half|week|month|loading) (?!.*course).*of $/.test(gap) ||
        TESTED.test(tokens[group.to]?.text ?? '') ||
        // "Block done with levobupivacaine".
        (opens === 'done' && isNoun(tokens[from - 1]))
      );
    if (NEEDED.test(before) || MORE_THAN.test(behind)) return true;
    if (/ leav\w+ out $/.test(before) && AT_TIMES.test(behind)) return true;
    // "Dyspepsia denied, PPI cover".
    if (opens === 'denied' && gap.startsWith(' ,')) return namesComplaint(tokens, 0, from);
    if (cue.id !== 'no') return false;
    // "Not on methotrexate day".
    if (/^days?$/.test(tokens[drug + 1]?.text ?? '') && before.endsWith(' on ')) return true;
    const not = literal.find((at) => /^(?:not|never)$/.test(tokens[at]!.text))!;
    return BUT_NOT.test(before) && (SPARED.test(words(tokens, 0, not)) || explains(tokens.slice(0, not)));
  }
  if (from < group.from) return KEPT.test(before);
  const between = words(tokens, group.to, from);
  const rest = words(tokens, to, to + REACH);
  // "18 units ⇥ new pen refused".
  const cell = text.lastIndexOf('\t', tokens[from]!.start);
  if (
    /^(?:refused|not-behind|not-done|stopped)$/.test(cue.id) &&
    cell > tokens[drug]!.end &&
    namesOther(tokens.slice(0, from).filter(({ start }) => start > cell))
  )
    return true;
  if (status === 'stopped')
    return (
      (/ (?:so|but) /.test(rest) && SUPPLIED.test(rest)) ||
      (cue.id === 'stopped' && symptomEnds(tokens, from)) ||
      // "Patch came off in the shower".
      (opens === 'came' &&
        /^(?:patch|patches|dose)$/.test(tokens[from - 1]!.text) &&
        !/ (?:chart|list|repeats?) /.test(rest))
    );
  // "Do not want it moved".
  if (/^ (?:it|this|them) /.test(words(tokens, to - 1, to + 1)) && CHANGE.test(tokens[to]?.text ?? '')) return true;
  if (/^ (?:it|this|them) /.test(rest) && CHANGE.test(tokens[to + 1]?.text ?? '')) return true;
  if (cue.id === 'not-found') return FOUND.test(between);
  // "Nytol? On amitriptyline so advised against".
  if (/ on $/.test(before) && between.startsWith(' so ')) return true;
  if (TESTED.test(tokens[group.to]?.text ?? '') && !/[,;:.]/.test(between)) return true;
  return cue.id === 'refused'
    ? FORM.test(between + words(tokens, to, to + 2))
    : opens === 'denied' && namesComplaint(tokens, group.to, from);
}

const isSymptom = (text: string): boolean => HARM.test(text) || SYMPTOM.test(text);
const SYMPTOM =
  /^(?:cough|\w*ache|pain|dizz|tired|fall|o?edema|migraine|panic|period|fever|hiccup|palpit|voice|craving|spasm|cramp|tics|tears|sweat)/;

/** "Her rash: sun, not doxycycline", "the headache is the flu, not the nifedipine". */
function explains(tokens: Tokens): boolean {
  const verb = tokens.findIndex(({ text }) => /^(?:is|was|were|:|from|due)$/.test(text));
  return (
    tokens.every(({ kind }) => kind !== 'drug') &&
    tokens
      .slice(0, Math.max(verb, 0))
      .some(({ text }) => (tokens[verb]!.text === ':' ? HARM.test(text) : isSymptom(text)))
  );
}

/** "Levetiracetam 500 mg, fits have all stopped since", "on levetiracetam the fits have stopped". */
function symptomEnds(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  while (at > 0 && /^(?:all|both|also|have|has|had)$/.test(tokens[at]!.text)) at--;
  return (
    tokens[at]?.kind === 'word' &&
    isSymptom(tokens[at]!.text) &&
    (/^(?:[,:;.]|the|his|her|any|all)$/.test(tokens[at - 1]?.text ?? '.') || /^ha(?:s|ve|d)$/.test(tokens[from]!.text))
  );
}

const isNoun = (token: Tokens[number] | undefined): boolean =>
  token?.kind === 'word' && !isFiller(token) && !AUXILIARY.test(token.text) && !SUBJECT.test(token.text);

const COMPLAINT_WORDS = 4;

const ACTOR = /(?:ology|ist|team|ward|clinic|hospital|self|own|psych|cards|renal|icu)$/;

/** Nothing but what a cell says to be refused or ended. */
function namesOther(tokens: Tokens): boolean {
  const content = tokens.filter((token) => !isFiller(token) && !AUXILIARY.test(token.text));
  return (
    content.length > 0 &&
    content.every(
      (token) => isNoun(token) && !ACTOR.test(token.text) && !isSymptom(token.text) && !OF_DRUG.test(token.text),
    )
  );
}

/** "⇥ muscle pains denied", "20 mg, suicidal ideation denied". */
function namesComplaint(tokens: Tokens, from: number, to: number): boolean {
  let first = to;
  while (first > from && !/^[,;:.()]?$/.test(tokens[first - 1]!.text)) first--;
  const content = tokens.slice(first, to).filter((token) => !isFiller(token) && !AUXILIARY.test(token.text));
  return (
    content.length > 0 &&
    content.length <= COMPLAINT_WORDS &&
    content.every((token) => isNoun(token) && !/^(?:using|taking|intake|history|overdose|medic\w*)$/.test(token.text))
  );
}

/** Of whom a drug cannot be that is "his own", "her own". */
const KIN: Readonly<Record<string, RegExp>> = { his: FEMALE, her: MALE };
const SAYS_OF_PATIENT =
  / (?:sa(?:ys|id)|reports|states|tells|told|thinks|notes) (?:us |me |that )?s?he (?!h\w+self|too|also)/;

/** "Sister brings in his own mesalazine", "wife says he spits out his peas but takes the risperidone". */
function isOfPatient(tokens: Tokens, { cue, literal, from, to }: Claim['match'], drug: number): boolean {
  const own = tokens.findIndex(({ text }, at) => at > from && at < drug && text === 'own');
  const kin = KIN[tokens[own - 1]?.text ?? ''];
  if (kin && literal.some((at) => kin.test(tokens[at]!.text))) return true;
  // "Her partner's Viagra was next to her bisoprolol."
  if (cue.id === 'family-owned' && to < drug && KIN[tokens[drug - 1]!.text])
    return tokens.slice(to, drug).some(({ kind }) => kind === 'drug');
  return cue.id === 'family-uses' && SAYS_OF_PATIENT.test(words(tokens, from, to));
}
