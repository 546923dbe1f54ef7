/** Easter Sunday of a year, YYYY-MM-DD: the first Sunday after the first full moon of spring, by the Gregorian tables. */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * late + 114;
  const month = String(Math.floor(fromMarch / 31)).padStart(2, '0');
  return `${year}-${month}-${String((fromMarch % 31) + 1).padStart(2, '0')}`;
}
