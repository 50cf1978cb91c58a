/** Whether a key is pressed in something that takes text, or a choice by its letters. */
export function isTyping({ target }: Event): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null;
}
