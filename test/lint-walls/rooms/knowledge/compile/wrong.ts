import { readFileSync } from 'node:fs'; // allowed
import { parse } from 'yaml'; // allowed
import { check } from '../check/check.ts'; // allowed
import { view } from '../../popup/view.tsx'; // refused
import { walk } from '../../page/walk.ts'; // refused
