import type { Status } from '../vocabulary.ts'; // allowed
import { Card } from '../ui/card.tsx'; // refused
export const language = navigator.language; // refused
