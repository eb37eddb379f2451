import { check } from '../../knowledge/check/check.ts'; // refused
import { fold } from '../fold.ts'; // allowed
