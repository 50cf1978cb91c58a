import { readBaseline, saveBaseline } from './baseline.ts';
import type { Bench, Measure } from './bench.ts';
import { calibrateChromium, calibrateNode } from './calibration.ts';
import { openChromium } from './chromium.ts';
import { type Calibration, type Figure, median } from './figures.ts';
import { measureBuild } from './measurements/build.ts';
import { measureBytes } from './measurements/bytes.ts';
import { measureFilter } from './measurements/filter.ts';
import { measureLongPost } from './measurements/longPost.ts';
import { measureNavigation } from './measurements/navigation.ts';
import { measurePreview } from './measurements/preview.ts';
import { parseOptions, type Subject } from './options.ts';
import { toTable } from './table.ts';
import { openWorkplace } from './workplace.ts';

const measurements: Record<Subject, readonly Measure[]> = {
  build: [measureBuild],
  bytes: [measureBytes],
  navigation: [measureNavigation, measureLongPost],
  filter: [measureFilter],
  preview: [measurePreview],
};

const options = parseOptions(process.argv.slice(2));
const baseline = await readBaseline();
const bench = { options, workplace: await openWorkplace(), browser: await openChromium() };
try {
  const { figures, here } = await measureAll(bench);
  console.log(`\n${toTable(figures, baseline, here)}\n`);
  console.log(
    `fixed work here: ${shownCalibration(here)}; on the reference machine: ${shownCalibration(baseline.calibration)}`,
  );
  if (options.save) await saveBaseline(baseline, figures, here);
} finally {
  await bench.browser.close();
  await bench.workplace.close();
}

/** The machine's speed is looked at around every measurement: it is shared and changes. */
async function measureAll(work: Bench): Promise<{ figures: Figure[]; here: Calibration }> {
  const figures: Figure[] = [];
  const speeds = [await calibrate(work)];
  for (const subject of options.only) {
    for (const measure of measurements[subject]) {
      console.log(`measuring ${subject} …`);
      try {
        figures.push(...(await measure(work)));
      } catch (error) {
        process.exitCode = 1;
        console.error(`${subject} could not be measured:`, error);
      }
    }
    speeds.push(await calibrate(work));
  }
  return {
    figures,
    here: {
      node: median(speeds.map(({ node }) => node)),
      chromium: median(speeds.map(({ chromium }) => chromium)),
    },
  };
}

async function calibrate({ browser }: Bench) {
  return { node: calibrateNode(), chromium: await calibrateChromium(browser) };
}

function shownCalibration({ node, chromium }: Calibration): string {
  return `Node ${node?.toFixed(0) ?? '–'} ms, Chromium ${chromium?.toFixed(0) ?? '–'} ms`;
}
