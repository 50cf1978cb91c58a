import { type MouseEventHandler, type ReactNode, type RefObject, useId } from 'react';
import { usePopoverOverlay } from './popoverOverlay.ts';
import styles from './ToolMenu.module.css';

interface ToolMenuProps {
  label: string;
  /** The strokes of its icon, as an SVG path on a field of 24 × 24. */
  icon: string;
  /** The box that opens. */
  ref: RefObject<HTMLDivElement | null>;
  /** May prevent the default, which is to open the box or close it. */
  onPress?: MouseEventHandler;
  /** Called before the box opens and before it closes. */
  onToggle?: () => void;
  children: ReactNode;
}

/** A button and the box that it opens. The browser closes it, gives the focus back and says whether it is open. */
export function ToolMenu({ label, icon, ref, onPress, onToggle, children }: ToolMenuProps) {
  const id = useId();
  usePopoverOverlay(ref, label);
  return (
    <div className={styles.tool}>
      <button type="button" popoverTarget={id} onClick={onPress}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d={icon} />
        </svg>
        {label}
      </button>
      <div
        ref={ref}
        id={id}
        popover="auto"
        role="group"
        aria-label={label}
        className={styles.menu}
        onBeforeToggle={onToggle}
      >
        {children}
      </div>
    </div>
  );
}
