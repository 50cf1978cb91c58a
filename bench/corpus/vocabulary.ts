import type { Chance } from './chance.ts';

/** The words of one post. Each post knows only a part of all words, and a few that no other has. */
export interface Vocabulary {
  /** Singular, with article: subject or object of a sentence. */
  things: string[];
  people: string[];
  /** Third person singular, followed by an object. */
  actions: string[];
  qualities: string[];
  times: string[];
  reasons: string[];
}

const things = `the barrier;a plain moisturiser;the cleanser;evening redness;the cheek;a thin serum;the hairline;dry air;
hard water;the first layer;a mild acid;the eyelid;a cotton pad;the forehead;the neck;a weekly mask;the patch test;a new product;
the old jar;sunscreen;the second coat;a warm towel;the lip line;the scar;a small flare;the treatment plan;the waiting time;
the record card;a photograph;the follow-up visit;the pigment;a visible pore;the itch;a hot shower;the bathroom shelf;the travel bottle;
a cold morning;the pillowcase;the razor;a heavy balm;the routine;a missed night;the label;the price of a course;a strong smell;
the mirror;the jawline;a healing day;the surface;a short course`;
const people = `a careful reader;the nurse;a new client;someone with reactive skin;the person in the chair;a patient clinician;
a runner;a teacher;anyone over forty;a parent of small children;a swimmer;a shift worker;the assistant;a second opinion;a friend who means well`;
const actions = `calms;slows;protects;changes;rewards;tires;follows;interrupts;explains;supports;outlasts;softens;delays;reveals;
weakens;tests;replaces;warms;dries;repairs;settles;improves;thins;covers;shortens;repeats;needs;forgives;betrays;steadies`;
const qualities = `steady;mild;uneven;predictable;tight;comfortable;visible;brief;slow;sensible;costly;quiet;plain;reliable;overdone;
shallow;even;stubborn;ordinary;gentle;early;measurable;patchy;tolerable;clean;fragile;useful;temporary;well timed;modest`;
const times = `after a week;by the third night;before breakfast;in late winter;within two days;on the way home;over one season;
at the second visit;every other evening;when the heating comes on;during a long flight;once the redness fades;in the first month;
near the end of a course;on a windy day;after a swim;before any appointment;in the hour after washing`;
const reasons = `because water leaves faster than it returns;because the top layer is thin there;because habit matters more than strength;
since two changes at once teach nothing;because friction adds up;since light does its work unseen;because rest is part of the plan;
as every notebook in the clinic shows;because a label says little about a formula;since skin remembers what we forget;
because comfort is a measurement too;as the calendar decides more than the cream`;
const syllables = `ba be bri ca cel do dra el fen ga hal il jo ka lo lum mar mi na nor o per qui ra ru sel so ta tri u va ven wil xa yo zan`;

/** The words that one post is written with. */
export function vocabularyFor(chance: Chance): Vocabulary {
  const coined = Array.from({ length: 14 }, () => coinWord(chance));
  return {
    things: [
      ...chance.some(toList(things), 24),
      ...coined.map((name) => `the ${name} ${chance.pick(kinds)}`),
    ],
    people: chance.some(toList(people), 7),
    actions: chance.some(toList(actions), 16),
    qualities: chance.some(toList(qualities), 16),
    times: chance.some(toList(times), 10),
    reasons: chance.some(toList(reasons), 7),
  };
}

const kinds = ['serum', 'cream', 'method', 'mask', 'wash', 'step', 'oil', 'gel'] as const;

function coinWord(chance: Chance): string {
  return Array.from({ length: chance.whole(2, 4) }, () => chance.pick(syllables.split(' '))).join('');
}

function toList(words: string): string[] {
  return words.split(';').map((word) => word.trim());
}
