import { parseArgs } from 'node:util';
import { hiringRules } from '@muster/teams';
import { PUBLISHED } from './market.ts';
import { race, type RaceReport } from './races.ts';
import { convene, fillTimes, selectorBias, type Spread } from './simulate.ts';

/**
 * `main [--races N] [--seed S]`: the simulation, then N simultaneous accepts on the database that `DATABASE_URL` names. Ends with 1 when
 * a goal is missed.
 */
const { values } = parseArgs({ options: { races: { type: 'string' }, seed: { type: 'string' } } });
const seed = Number(values.seed ?? 20_261_123);
const accepts = Number(values.races ?? 100_000);
const failed: string[] = [];

const print = (line: string) => process.stdout.write(`${line}\n`);
const goal = (says: string, isMet: boolean) => {
  print(`${isMet ? 'ok  ' : 'MISS'} ${says}`);
  if (!isMet) failed.push(says);
};
const fixed = (value: number, digits = 1) => value.toFixed(digits);
const spread = (name: string, { median, mean, p90, filledShare, count }: Spread) =>
  print(
    `${name.padEnd(44)} median ${fixed(median)}  mean ${fixed(mean)}  p90 ${fixed(p90)}  filled ${fixed(filledShare * 100)} % of ${count}`,
  );

simulate();
const url = process.env['DATABASE_URL'];
if (accepts > 0 && url) report(await race(url, { accepts, seed, say: (line) => process.stderr.write(`${line}\n`) }));
process.exitCode = failed.length > 0 ? 1 : 0;

function simulate(): void {
  const many = { openings: 10_000, seed };
  print(
    `Answers: log-normal, median ${PUBLISHED.medianMinutes} min (flash organizations, CHI 2017), sigma ${PUBLISHED.sigma}, ${PUBLISHED.willing * 100} % say yes. Seed ${seed}.`,
  );
  print('\nMinutes until a seat of a pool of 40 is filled');
  const ours = fillTimes({ policy: hiringRules.POOL_WAVES }, many);
  spread(
    `waves of ${hiringRules.POOL_WAVES.waveSize}, compared after ${hiringRules.POOL_WAVES.closeMinutes} min`,
    ours,
  );
  for (const sigma of [0.7, 1.4])
    spread(
      `  the same with sigma ${sigma}`,
      fillTimes({ policy: hiringRules.POOL_WAVES, habits: { ...PUBLISHED, sigma } }, many),
    );
  for (const willing of [0.3, 0.9])
    spread(
      `  the same with ${willing * 100} % yes`,
      fillTimes({ policy: hiringRules.POOL_WAVES, habits: { ...PUBLISHED, willing } }, many),
    );
  spread('one at a time, held 10 min', fillTimes({ policy: hiringRules.ONE_AT_A_TIME }, many));

  print('\nFive seats of a familiar team, minutes until all are filled');
  const teams = { teams: 2_000, seed };
  const [familiar, greedy] = [convene(teams), convene(teams, true)];
  spread(`ours, ${fixed(familiar.familiarPairs * 100)} % familiar pairs`, familiar.minutes);
  spread(`greedy, ${fixed(greedy.familiarPairs * 100)} % familiar pairs`, greedy.minutes);

  print('\nHow often the first is taken, against a fair draw among equals');
  const [fair, rush] = [selectorBias({ openings: 20_000, seed }), selectorBias({ openings: 2_000, seed }, true)];
  print(
    `ours: first reply ${fixed(fair.firstReply, 2)}, first in the list ${fixed(fair.firstInList, 2)} (${fair.draws} draws)`,
  );
  print(`first come, first served: first reply ${fixed(rush.firstReply, 2)}\n`);

  goal('median fill at most 13 min', ours.median <= 13);
  goal('familiar team convened within 18 min on average', familiar.minutes.mean <= 18);
  goal('more familiar pairs than greedy', familiar.familiarPairs > greedy.familiarPairs);
  goal(
    'first-offer bias within 5 % of 1',
    Math.abs(fair.firstReply - 1) < 0.05 && Math.abs(fair.firstInList - 1) < 0.05,
  );
}

function report({ accepts: count, seats, seconds, perSecond, ...rest }: RaceReport): void {
  print(`\n${count} simultaneous accepts of ${seats} seats in ${fixed(seconds)} s, ${fixed(perSecond, 0)}/s`);
  print(
    `beside them ${rest.declines} declines, ${rest.expiries} expiries, ${rest.withdrawals} pauses that withdraw; ${rest.winners} seats have a holder`,
  );
  goal('no seat has two winners', rest.doubleWinners === 0);
  goal('no acknowledged acceptance is lost, no winner untold', rest.lostAcceptances === 0 && rest.unacknowledged === 0);
  goal('no answer failed', rest.failures === 0);
}
