/** The annotated sets, in the order in which they were written; each in Dutch and in English. */
export const SETS =
  'dev held blind third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twentyfirst twentysecond twentythird varied in-use stories twentyfourth ordinary twentyfifth twentysixth workday practice wordings'.split(
    ' ',
  );
