import * as v from 'valibot'; // allowed
import type { Status } from '../../vocabulary.ts'; // allowed
import { check } from '../check/check.ts'; // refused
import { recognise } from '../../recognition/recognise.ts'; // refused
import { readFileSync } from 'node:fs'; // refused
export const here = document.title; // refused
