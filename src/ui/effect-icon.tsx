import {
  Activity,
  Brain,
  Bone,
  CircleEllipsis,
  Copy,
  Droplet,
  Droplets,
  Glasses,
  HeartPulse,
  Moon,
  Shell,
  TrendingDown,
  TrendingUp,
  Wind,
  Zap,
  ArrowUpFromLine,
  ArrowDownFromLine,
  Candy,
  Turtle,
  Banana,
  type IconNode,
} from 'lucide';
import type { Effect } from '../vocabulary.ts';
import { Icon } from './icon.tsx';

const ICONS: Record<Effect, IconNode> = {
  'serotonin-toxicity': Brain,
  bleeding: Droplet,
  'qt-prolongation': HeartPulse,
  hyponatraemia: Droplets,
  'loss-of-effect': TrendingDown,
  'raised-level': TrendingUp,
  sedation: Moon,
  'respiratory-depression': Wind,
  hypertension: ArrowUpFromLine,
  hypotension: ArrowDownFromLine,
  bradycardia: Turtle,
  'kidney-injury': Shell,
  hyperkalaemia: Banana,
  seizure: Zap,
  anticholinergic: Glasses,
  hypoglycaemia: Candy,
  neurotoxicity: Activity,
  myelosuppression: Bone,
  duplication: Copy,
  other: CircleEllipsis,
};

/** What kind of event is at stake; the word stands beside it. */
export function EffectIcon({ effect }: { effect: Effect }) {
  return <Icon icon={ICONS[effect]} size={16} />;
}
