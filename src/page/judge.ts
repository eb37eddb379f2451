/** Joins the judges of `recognition/document.ts` to what this room collects. */
import { judgeDocument, patientGroups } from '../recognition/document.ts';
import type { Judge } from './summary.ts';

export const judge: Judge = {
  judge: (input) => judgeDocument(input),
  groups: (lines) => patientGroups(lines),
};
