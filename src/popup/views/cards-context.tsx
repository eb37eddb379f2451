import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DrugInput, Finding, Status } from '../../vocabulary.ts';
import type { Checker } from '../model/advice.ts';
import type { Card } from '../model/card.ts';
import type { NameOf } from '../model/names.ts';

/** What every card needs to know of the list it belongs to. */
export interface CardsContext {
  cardOf: (finding: Finding) => Card | undefined;
  nameOf: NameOf;
  /** Spellings on the page; empty for typed names. */
  writtenOf: (drug: string) => string[];
  statusOf: (drug: string) => Status | undefined;
  /** The drugs that may be combined with those of this finding. */
  listAround: (finding: Finding) => DrugInput[];
  replacedBy: (insteadOf: readonly string[], finding: Finding) => string[];
  check: Checker;
}

const Cards = createContext<CardsContext | undefined>(undefined);

export const CardsProvider = Cards.Provider;

/** Throws outside a provider: a card without its list would show advice that was not checked. */
export function useCards(): CardsContext {
  const cards = useContext(Cards);
  if (!cards) throw new Error('A card was rendered without its list.');
  return cards;
}
