import { expect, test } from 'vitest'
import { outcome } from './conversing.ts'

const table = (head: string, ...rows: readonly string[]): string => ['Hi Rick,', '', head, ...rows].join('\n')

test('what stands in a column is owed on its day, by whom its row begins with', () =>
  expect(
    outcome([
      'ana',
      table(
        '| Thu 5 March | Tue 10 March, 14:00 | Thu 12 March',
        'You send us | the guest list | | the speech',
        'We send you | | the stage plan | ',
      ),
    ]),
  ).toEqual([
    'C1 | rick | guest list | 03-05 | proposed',
    'C2 | rick | speech | 03-12 | proposed',
    'A1 | ana | stage plan | 03-10 14:00 | agreed',
  ]))

test('a name stands for whom it names, and an event is owed by nobody', () =>
  expect(
    outcome(['ana', table('| jeu. 5 mars | mar. 10 mars', 'Rick | les textes | la soirée', 'Ana | | la maquette')]),
  ).toEqual(['C1 | rick | textes | 03-05 | proposed', 'A1 | ana | maquette | 03-10 | agreed']))

test('a tick is no thing', () =>
  expect(outcome(['ana', table('| Thu 5 March | Tue 10 March', 'Rick | x | ✓', 'You | | texts')])).toEqual([
    'C1 | rick | texts | 03-10 | proposed',
  ]))

test('without anybody ahead of them nothing is owed', () =>
  expect(outcome(['ana', table('| Thu 5 March | Tue 10 March', 'Room 1 | setup | rehearsal')])).toEqual([]))

test('a table with its days down the side is read as before', () =>
  expect(
    outcome(['ana', table('Who | What | When', 'Rick | texts | Thu 5 March', 'Ana | layout | Tue 10 March')]),
  ).toEqual(['C1 | rick | texts | 03-05 | proposed', 'A1 | ana | layout | 03-10 | agreed']))
