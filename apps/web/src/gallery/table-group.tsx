import { DataTable, EmptyState, FilterBar, FilterChips, Button, LinkTabs, Pager, Section, type Sort } from '@nybrud/ui';
import { compareNames } from '@nybrud/ui/formats';
import { useState } from 'react';
import { Example } from './example.tsx';
import { columns, rows } from './table-rows.tsx';

const byName = (sort: Sort) => rows.toSorted((one, other) => (sort.direction === 'ascending' ? 1 : -1) * compareNames(one.name, other.name));

export function TableGroup() {
  const [sort, setSort] = useState<Sort>({ key: 'name', direction: 'ascending' });
  return (
    <Section title="Tabel og filtre">
      <LinkTabs
        label="Visninger"
        items={[
          { label: 'Alle', href: '#alle', count: 48, current: true },
          { label: 'Velfærd', href: '#velfaerd', count: 19 },
          { label: 'Forsinkede', href: '#forsinkede', count: 4 },
        ]}
      />
      <Filters />
      <Example name="Tabel, rolig">
        <DataTable
          label="Projekttabel"
          caption="Projekter i Fjordby"
          columns={columns}
          rows={byName(sort)}
          rowKey={(row) =>
          row.name} sort={sort} onSort={setSort}
        />
        <Pager text="Viser 3 af 48" more={{ label: 'Vis de næste 10', onMore: () => undefined }} />
      </Example>
      <Example name="Tabel, kompakt">
        <DataTable
          label="Projekttabel, kompakt"
          caption="Samme projekter"
          columns={columns}
          rows={rows}
          rowKey={(row) =>
          row.name} density="kompakt"
        />
        <Pager text="Viser alle 3" />
      </Example>
      <Example name="Ingen passer">
        <EmptyState reason="filtered" title="Ingen projekter passer." action={<Button>Ryd filtre</Button>} />
      </Example>
    </Section>
  );
}

const phases = [{ value: 'alle', label: 'Alle' }, { value: '4', label: 'Markedsdialog' }];

function Filters() {
  const [search, setSearch] = useState('');
  const [phase, setPhase] = useState('alle');
  const [tags, setTags] = useState(['velfaerd']);
  const clear = () => {
    setSearch('');
    setPhase('alle');
  };
  const isFiltered = search !== '' || phase !== 'alle';
  return (
    <>
      <FilterBar
        label="Filtre"
        search={{ label: 'Find i listen', value: search, onChange: setSearch }}
        filters={[
          { key: 'phase', label: 'Fase', value: phase, onChange: setPhase, options: phases },
          { key: 'area', label: 'Fagområde', value: 'alle', onChange: () => undefined, options: [{ value: 'alle', label: 'Alle' }] },
        ]}
        clear={isFiltered ? { label: 'Ryd filtre', onClear: clear } : undefined}
        summary="Viser 3 af 48"
      />
      <FilterChips
        label="Emner"
        options={[{ value: 'velfaerd', label: 'Velfærd' }, { value: 'klima', label: 'Klima' }, { value: 'skole', label: 'Skole' }]}
        selected={tags}
        onChange={setTags}
      />
    </>
  );
}
