/** Plans as people paste them. The shapes are common ones; every number is our own. */

function marathonRows(): string {
  const long = [7, 8, 6, 10, 11, 8, 13, 14, 10, 16, 17, 12, 19, 13, 20, 12, 8];
  const middle = [3, 3, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 5, 9, 6, 4];
  const rows = long.map((miles, index) => {
    const mid = middle[index] ?? 4;
    return `${index + 1}\tRest\t3 m run\t${mid} m run\t3 m run\tRest\tCross\t${miles} m run`;
  });
  return [...rows, '18\tRest\t3 m run\t4 m run\t2 m run\tRest\tRest\tMarathon'].join('\n');
}

/** Eighteen weeks, four runs, one long run that grows to 20 miles: the shape of most first-marathon plans. */
export const FIRST_MARATHON = `My first marathon plan\nWeek\tMon\tTue\tWed\tThu\tFri\tSat\tSun\n${marathonRows()}`;

/** A French half marathon in sentences, with two hard days next to each other and a jump in week 4. */
export const SEMI_EN_PHRASES = `Plan semi-marathon 8 semaines
Semaine 1 : mardi 45 min EF, jeudi 6 x 400 m r 1'30, dimanche sortie longue 11 km
Semaine 2 : mardi 50 min EF, jeudi 3 x 8 min seuil r 2', dimanche sortie longue 12 km
Semaine 3 : mardi 45' footing, jeudi 8x400m, dimanche SL 13 km
Semaine 4 : mardi 50 min EF, jeudi 8 km footing, samedi 5 x 1000 m r 2', dimanche SL 18 km
Semaine 5 : mardi 45 min EF, jeudi 6 x 800 m r 2', dimanche SL 16 km
Semaine 6 : mardi 50 min EF, jeudi 3 x 10 min allure semi, dimanche SL 19 km
Semaine 7 : mardi 40 min EF, jeudi 2 x 8 min seuil, dimanche SL 12 km
Semaine 8 : mardi 30 min EF, jeudi 20 min EF, dimanche semi-marathon`;

/** A 10 km plan with dates, one session a line. */
export const TEN_KM_WITH_DATES = `10k race plan
2027-03-02 5 km easy
2027-03-04 5 km easy @ 6:20/km
2027-03-07 long run 8 km
2027-03-09 6 km easy
2027-03-11 6 x 400 m
2027-03-14 long run 9 km
2027-03-16 6 km easy
2027-03-18 20 min tempo
2027-03-21 long run 12 km
2027-03-23 5 km easy
2027-03-25 5 x 800 m r 2 min
2027-03-28 long run 10 km
2027-03-30 6 km easy
2027-04-01 3 km easy
2027-04-04 10k race`;

/** Columns are weeks. */
export const TRANSPOSED = `\tWeek 1\tWeek 2\tWeek 3\tWeek 4
Tue\t5 km\t5 km\t6 km\t5 km
Thu\t6 x 400m\t20 min tempo\t5 x 800m\t4 km
Sat\t5 km easy\t5 km easy\t6 km easy\trest
Sun\t9 km\t10 km\t14 km\t10k race`;
