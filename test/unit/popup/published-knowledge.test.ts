import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PublishedKnowledge, publishedKnowledgeFiles } from '../../../src/tools/published-knowledge.ts';

const [data, schema] = publishedKnowledgeFiles(process.cwd());

describe('the published knowledge base', () => {
  it('conforms to the schema it is published with', () => {
    const result = v.safeParse(PublishedKnowledge, JSON.parse(data?.source ?? ''));
    expect(result.issues?.slice(0, 3).map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });

  it('comes with a JSON Schema that names every part of it', () => {
    const { properties } = JSON.parse(schema?.source ?? '') as { properties: Record<string, unknown> };
    expect(Object.keys(properties).sort()).toEqual(Object.keys(JSON.parse(data?.source ?? '') as object).sort());
  });
});
