import { expect, it } from 'vitest';
import * as compared from '../../src/compare/tables/index.ts';
import type { Column } from '../../src/model/table.ts';
import { allTables } from '../../src/tables/index.ts';

// Columns are public: scripts and spreadsheets are built on their names and order.
const provenance =
  'doc_id page_n page_n_end page_label section sentence_id start end raw_start raw_end quote rule_id confidence';
const programme =
  'program_id program_name program_type aliases stage stage_cue purpose target_group owner instrument part_of description frequency first_page last_page years';
const place = (side: string) => `doc_id_${side} page_n_${side} page_label_${side}`;

const columns: Readonly<Record<string, string>> = {
  documents:
    'doc_id title publisher country year edition language source_file source_sha256 n_pages n_pages_failed n_sentences n_tokens docvars',
  pages: 'page_id doc_id page_n page_label section source_file raw_chars norm_chars n_edits damage quality status',
  edits: `edit_id kind original replacement evidence applied ${provenance}`,
  sentences: `sentence_id sentence_n paragraph_n kind text n_tokens n_entities n_programs n_actions ${provenance.replace('sentence_id ', '')}`,
  entities: `entity_id text label normalized mention_type parent_entity_id pattern source ${provenance}`,
  abbreviations: `abbreviation_id short_form long_form definition_source pattern frequency conflict ${provenance}`,
  program_documents: `program_document_id ${programme} ${provenance}`,
  program_mentions: `mention_id program_id text is_quoted ${provenance}`,
  actions: `action_id actor actor_resolved actor_source actor_type verb verb_lemma verb_class voice tense aspect modality deontic polarity stage stage_cue object object_head object_prep beneficiary instrument purpose condition time_expr quantity clause_role parent_action_id statement_type program_ids ${provenance}`,
  keywords_by_section: 'section_keyword_id doc_id section term rank frequency score method n_words pages',
  programs: `${programme} docfreq doc_ids ${provenance}`,
  entity_summary: 'normalized label frequency docfreq first_page variants doc_ids',
  keywords: 'doc_id term rank frequency docfreq score method n_words pages example',
  keyword_summary: 'term rank frequency docfreq score method n_words doc_ids example',
  trends: 'kind term label program_id year frequency docfreq n_words n_documents per_10k',
  failures: 'source_file page_n stage code message hint',
  action_changes: `change action_id_a action_id_b actor verb_lemma object_a object_b stage_a stage_b stage_cue_a stage_cue_b similarity ${place('a')} ${place('b')} quote_a quote_b`,
  keyness: 'term G2 p log_ratio n_target n_reference docfreq_target docfreq_reference target reference',
  kwic: 'doc_id page_n page_n_end page_label sentence_id pre keyword post',
  program_changes: `change program_id_a program_id_b program_name_a program_name_b stage_a stage_b stage_cue_a stage_cue_b similarity evidence ${place('a')} ${place('b')} quote_a quote_b`,
  sentence_changes: `change sentence_id_a sentence_id_b similarity diff text_a text_b ${place('a')} ${place('b')}`,
};

it('holds the values that scripts know, in the columns that are closed lists', () => {
  const closed = allTables.flatMap(({ id, columns: own }) =>
    own.flatMap(({ name, categories }) => (categories ? [[`${id}.${name}`, categories.join(' ')] as const] : [])),
  );
  const stages = 'goal required planned completed underway discontinued standing unspecified';
  const labels =
    'PERSON ORG GPE LOC NORP FAC LAW EVENT WEAPON PLATFORM PROGRAM DOCUMENT AGREEMENT BODY GROUP DATE TIME MONEY PERCENT QUANTITY';
  const types =
    'program project initiative plan strategy policy fund scheme campaign act system reform review agenda other';
  expect(Object.fromEntries(closed)).toEqual({
    'pages.status': 'ok empty failed',
    'sentences.kind': 'complete fragment_start fragment_end joined heading list_item caption',
    'entities.label': labels,
    'entities.mention_type': 'NAM NOM PRO',
    'entities.source': 'gazetteer rule abbreviation coreference',
    'entity_summary.label': labels,
    'abbreviations.definition_source': 'on_page document glossary',
    'program_documents.program_type': types,
    'program_documents.stage': stages,
    'programs.program_type': types,
    'programs.stage': stages,
    'actions.actor_source': 'explicit passive_by coreference relative inherited none',
    'actions.actor_type': 'government body program industry foreign_state other',
    'actions.verb_class':
      'establish strengthen expand reduce fund regulate develop acquire deploy cooperate support train reform plan assess communicate other',
    'actions.voice': 'Act Pass Mid',
    'actions.tense': 'Pres Past Fut',
    'actions.aspect': 'Perf Prog PerfProg',
    'actions.deontic': 'obligation recommendation permission prohibition',
    'actions.polarity': 'Pos Neg',
    'actions.stage': stages,
    'actions.clause_role': 'main list_item purpose instrument example relative reason complement conditional',
    'actions.statement_type': 'activity outcome constitutive',
    'trends.kind': 'program entity keyword',
    'failures.stage': 'ingest normalize analyze extract export',
  });
});

it('holds the values of change that scripts know', () => {
  const kinds = Object.values(compared).flatMap(({ id, columns: own }) => {
    const change: Column | undefined = own.find(({ name }) => name === 'change');
    return change ? [[id, change.categories?.join(' ')]] : [];
  });
  expect(Object.fromEntries(kinds)).toEqual({
    action_changes: 'kept stage_changed new dropped',
    program_changes: 'new kept renamed dropped stage_changed',
    sentence_changes: 'same edited moved new removed',
  });
});

it('tells which run a column of a comparison is of', () => {
  for (const { columns: own } of Object.values(compared)) {
    const sided = own.filter(({ name }) => /_[ab]$/.test(name));
    const untold = sided.filter(
      ({ name, description }) => !description.includes(name.endsWith('_a') ? ' older run' : ' newer run'),
    );
    expect(untold).toEqual([]);
  }
});

it('is the columns that scripts know, in their order, of every table', () => {
  const tables = [...allTables, ...Object.values(compared)];
  const found = tables.map(({ id, columns: own }) => [id, own.map(({ name }) => name).join(' ')]);
  expect(Object.fromEntries(found)).toEqual(columns);
});
