// npm run bench -- [--posts=100,1000] [--only=build,bytes,navigation,filter,search,preview] [--quick] [--save]
// Prints every figure of design §5 beside its budget. Times are also shown as the machine of baseline.json would have
// shown them: each is scaled by how long a fixed piece of work took just before and after. --save renews the baseline.
import { readBaseline, saveBaseline } from './baseline.ts';
import type { Bench, Measure } from './bench.ts';
import { calibrateChromium, calibrateNode } from './calibration.ts';
import { openChromium } from './chromium.ts';
import type { Calibration, Figure, Measured } from './figures.ts';
import { measureBuild } from './measurements/build.ts';
import { measureBytes } from './measurements/bytes.ts';
import { measureFilter } from './measurements/filter.ts';
import { measureLongPost } from './measurements/longPost.ts';
import { measureNavigation } from './measurements/navigation.ts';
import { measurePreview } from './measurements/preview.ts';
import { measureSearch } from './measurements/search.ts';
import { parseOptions, type Subject } from './options.ts';
import { toTable } from './table.ts';
import { openWorkplace } from './workplace.ts';

const measurements: Record<Subject, readonly Measure[]> = {
  build: [measureBuild],
  bytes: [measureBytes],
  navigation: [measureNavigation, measureLongPost],
  filter: [measureFilter],
  search: [measureSearch],
  preview: [measurePreview],
};

const options = parseOptions(process.argv.slice(2));
const baseline = await readBaseline();
const bench = { options, workplace: await openWorkplace(), browser: await openChromium() };
try {
  const measured = await measureAll(bench);
  console.log(`\nFixed work on the reference machine: ${shownCalibration(baseline.calibration)}.\n`);
  console.log(toTable(measured, baseline));
  if (options.save) await saveBaseline(baseline, measured);
} finally {
  await bench.browser.close();
  await bench.workplace.close();
}

/** The machine's speed is looked at before and after every measurement: machines are shared, and it changes. */
async function measureAll(work: Bench): Promise<Measured[]> {
  const measured: Measured[] = [];
  let before = await calibrate(work);
  for (const measure of options.only.flatMap((subject) => measurements[subject])) {
    const figures = await measureOrReport(measure, work);
    const after = await calibrate(work);
    const here = {
      node: (before.node + after.node) / 2,
      chromium: (before.chromium + after.chromium) / 2,
    };
    console.log(`${measure.name}: fixed work here ${shownCalibration(here)}`);
    measured.push(...figures.map((figure) => ({ figure, here })));
    before = after;
  }
  return measured;
}

/** What cannot be measured makes the run fail, but does not keep the rest from being measured. */
async function measureOrReport(measure: Measure, work: Bench): Promise<Figure[]> {
  try {
    return await measure(work);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${measure.name} failed:`, error);
    return [];
  }
}

async function calibrate({ browser }: Bench) {
  return { node: calibrateNode(), chromium: await calibrateChromium(browser) };
}

function shownCalibration({ node, chromium }: Calibration): string {
  return `Node ${node?.toFixed(0) ?? '–'} ms, Chromium ${chromium?.toFixed(0) ?? '–'} ms`;
}
