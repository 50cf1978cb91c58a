import { citrusInfusion } from './motifs/citrusInfusion.ts';
import { compassRose } from './motifs/compassRose.ts';
import { dogRose } from './motifs/dogRose.ts';
import { gelStrata } from './motifs/gelStrata.ts';
import { healingFigure } from './motifs/healingFigure.ts';
import { helix } from './motifs/helix.ts';
import { leafFan } from './motifs/leafFan.ts';
import { lightWaves } from './motifs/lightWaves.ts';
import { microChannels } from './motifs/microChannels.ts';
import { moonCapsule } from './motifs/moonCapsule.ts';
import { peelingBulb } from './motifs/peelingBulb.ts';
import { pigmentMap } from './motifs/pigmentMap.ts';
import { rakedHand } from './motifs/rakedHand.ts';
import { scarTopography } from './motifs/scarTopography.ts';
import { sevenPlates } from './motifs/sevenPlates.ts';
import { skinFigure } from './motifs/skinFigure.ts';
import { sunDayFigure } from './motifs/sunDayFigure.ts';
import { sunFilm } from './motifs/sunFilm.ts';
import { treeRings } from './motifs/treeRings.ts';
import { vesicles } from './motifs/vesicles.ts';
import { winterBranch } from './motifs/winterBranch.ts';
import { palettes } from './palettes.ts';
import type { Plate } from './plate.ts';

/** Every picture of the blog: file name, subject, inks and the seed that fixes its chance. */
export const plates: readonly Plate[] = [
  {
    name: 'microneedling-treatment-what-you-should-know-cover-placeholder',
    motif: microChannels,
    palette: palettes.clay,
    seed: 11,
  },
  { name: 'exosomes-vs-prp-cover', motif: vesicles, palette: palettes.plum, seed: 7 },
  { name: 'preparing-for-chemical-peel-cover', motif: peelingBulb, palette: palettes.sage, seed: 3 },
  { name: 'benefits-of-iv-vitamin-therapy-cover', motif: citrusInfusion, palette: palettes.ochre, seed: 5 },
  { name: 'understanding-pigmentation-cover', motif: pigmentMap, palette: palettes.umber, seed: 21 },
  { name: 'rosacea-keeping-a-trigger-diary-cover', motif: dogRose, palette: palettes.blush, seed: 9 },
  {
    name: 'acne-scars-which-treatment-for-which-scar-cover',
    motif: scarTopography,
    palette: palettes.slate,
    seed: 4,
  },
  { name: 'sunscreen-questions-answered-cover', motif: sunFilm, palette: palettes.ochre, seed: 6 },
  { name: 'dermal-fillers-before-you-book-cover', motif: gelStrata, palette: palettes.clay, seed: 8 },
  { name: 'skin-boosters-and-polynucleotides-cover', motif: helix, palette: palettes.forest, seed: 13 },
  { name: 'choosing-a-practitioner-cover', motif: compassRose, palette: palettes.bronze, seed: 1 },
  { name: 'darker-skin-tones-and-safe-treatment-cover', motif: leafFan, palette: palettes.umber, seed: 1 },
  { name: 'the-first-week-after-treatment-cover', motif: sevenPlates, palette: palettes.blush, seed: 1 },
  { name: 'retinol-without-the-redness-cover', motif: moonCapsule, palette: palettes.night, seed: 17 },
  { name: 'menopause-and-your-skin-cover', motif: treeRings, palette: palettes.bronze, seed: 12 },
  { name: 'led-light-therapy-explained-cover', motif: lightWaves, palette: palettes.night, seed: 1 },
  { name: 'hand-rejuvenation-options-cover', motif: rakedHand, palette: palettes.umber, seed: 15 },
  { name: 'a-winter-plan-for-skin-cover', motif: winterBranch, palette: palettes.frost, seed: 23 },
  { name: 'figure-skin-layers', motif: skinFigure, palette: palettes.clay, seed: 2 },
  { name: 'figure-healing-timeline', motif: healingFigure, palette: palettes.blush, seed: 1 },
  { name: 'figure-uv-day', motif: sunDayFigure, palette: palettes.ochre, seed: 1 },
];
