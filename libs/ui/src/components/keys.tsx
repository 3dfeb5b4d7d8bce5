import { Kbd } from '@mantine/core';

/** `Keys of="mod k"` → ⌘ K on Apple systems, Ctrl K elsewhere. */
export function Keys({ of }: { of: string }) {
  const isApple = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <span dir="ltr" style={{ display: 'inline-flex', gap: 3 }}>
      {of.split(' ').map((key) => (
        <Kbd key={key} size="xs">
          {key === 'mod' ? (isApple ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : key}
        </Kbd>
      ))}
    </span>
  );
}
