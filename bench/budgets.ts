/** What each figure may be at most: the project's aims, in the unit that the key ends with. */
export const budgets = {
  entryScriptKB: 105,
  markdownScriptKB: 50,
  stylesKB: 10,
  fontsKB: 60,
  /** List page with 10,000 posts against one with 10. */
  listGrowthTimes: 1.3,
  firstVisitTaskMs: 100,
  layoutShift: 0,
  headingMs: 100,
  articleTaskMs: 120,
  requestsAfterClick: 0,
  backMs: 65,
  scrollErrorPx: 0,
  filterMs: 100,
  buildColdSeconds: 40,
  buildChangedSeconds: 3,
  buildMemoryMB: 1000,
  previewMs: 300,
  previewScrollPx: 0,
  reloads: 0,
  longPostTaskMs: 200,
} as const;
