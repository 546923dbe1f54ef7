import { Badge, Board, Section, type BoardCard } from '@nybrud/ui';

const fall: BoardCard = {
  key: 'a',
  title: 'Forebyggelse af fald i eget hjem',
  href: '#a',
  detail: 'Frist 4.12.',
  status: <Badge>Ikke påbegyndt</Badge>,
};

export const BoardGroup = () => (
  <Section title="Tavle">
    <Board
      label="Projekter efter fase"
      emptyText="Ingen projekter"
      columns={[
        { key: '1', title: '1. Idé og ledelsesforankring', cards: [fall] },
        {
          key: '2', title: '2. Opstart og organisering', cards: [
            { key: 'b', title: 'Intelligente affaldskurve i bymidten', href: '#b', status: <Badge tone="info">I gang</Badge> },
            { key: 'c', title: 'Genoptræning på skærm', href: '#c', status: <Badge tone="warn">12 dage forsinket</Badge> },
          ],
        },
        { key: '3', title: '3. Behovskortlægning', cards: [] },
        { key: '4', title: '4. Markedsdialog', cards: [{ key: 'd', title: 'Bord til plejekrævende', href: '#d' }] },
      ]}
    />
  </Section>
);
