import { educationLevels } from '@shared/model/profile';
import type { Story } from './cast';
import type { Chance } from './chance';
import type { Country } from './countries';
import type { Degree } from './person';
import type { Trade } from './trade';

type Studying = {
  readonly story: Story;
  readonly trade: Trade;
  readonly country: Country;
  readonly firstYear: number;
  readonly chance: Chance;
};

export const makeDegrees = ({
  story,
  trade,
  country,
  firstYear: year,
  chance,
}: Studying): readonly Degree[] => {
  const last = story === 'student' ? 2025 : year - chance.below(2);
  const studies = [...chance.some(trade.studies, 1 + chance.below(2))].sort(
    (a, b) => educationLevels.indexOf(b.level) - educationLevels.indexOf(a.level),
  );
  return studies.map(({ degree, field, level }, index) => {
    const end = last - index * 4;
    const years = level === 'school' || level === 'doctorate' ? 4 : 3;
    return {
      degree,
      field,
      level,
      institution: country.schools[(chance.below(2) + index) % country.schools.length] ?? '',
      start: { year: end - years, month: 9 },
      end: { year: end, month: 6 },
    };
  });
};
