import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Deep teal: actions, links, what is chosen. Shade 7 fills in light, shade 6 in dark; white stands on both. */
const teal = shades(195, [
  [0.972, 0.014],
  [0.945, 0.026],
  [0.89, 0.048],
  [0.835, 0.066],
  [0.78, 0.085],
  [0.66, 0.088],
  [0.535, 0.086],
  [0.47, 0.08],
  [0.4, 0.068],
  [0.33, 0.054],
]);

const gray = shades(212, [
  [0.984, 0.003],
  [0.962, 0.004],
  [0.935, 0.005],
  [0.91, 0.006],
  [0.84, 0.008],
  [0.72, 0.012],
  [0.52, 0.016],
  [0.42, 0.018],
  [0.33, 0.018],
  [0.25, 0.018],
]);

const dark = shades(220, [
  [0.94, 0.008],
  [0.84, 0.01],
  [0.72, 0.014],
  [0.54, 0.015],
  [0.36, 0.014],
  [0.31, 0.014],
  [0.25, 0.013],
  [0.215, 0.013],
  [0.185, 0.012],
  [0.15, 0.01],
]);

/** The title bar of a dialog is no banner of the page, though it is written as `<header>`. */
const plainHeader = { attributes: { header: { role: 'presentation' } } };
const strongTitle = { title: { fontWeight: 600, fontSize: 16 } };

export const theme = createTheme({
  colors: { teal, gray, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 6 },
  black: 'oklch(0.25 0.02 220)',
  fontFamily: "'Inter Variable', 'Noto Sans Arabic', 'Noto Sans Devanagari', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  defaultRadius: 8,
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '28px', lineHeight: '1.25' },
      h2: { fontSize: '20px', lineHeight: '1.3' },
      h3: { fontSize: '16px', lineHeight: '1.4' },
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { root: { flexShrink: 0 }, label: { fontWeight: 550 } } },
    // WCAG 2.2, 2.5.8: nothing to press is smaller than 24 pixels, also where a row gets narrow.
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    CloseButton: { styles: { root: { flexShrink: 0 } } },
    Modal: {
      defaultProps: { ...plainHeader, centered: true, radius: 12, transitionProps: { duration: 120 } },
      styles: strongTitle,
    },
    Drawer: { defaultProps: { ...plainHeader, transitionProps: { duration: 120 } } },
    InputWrapper: { styles: { label: { marginBlockEnd: 3 }, description: { marginBlockEnd: 2 } } },
    Tooltip: {
      defaultProps: {
        openDelay: 250,
        transitionProps: { duration: 80 },
        events: { hover: true, focus: true, touch: true },
      },
    },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 80 } } },
  },
});

/** Mantine's own variables, pointed at our tokens, so that a component and its neighbour never differ by a shade. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--mantine-shadow-md': 'var(--muster-shadow)' },
  light: shared(),
  dark: shared(),
});

function shared(): Record<string, string> {
  return {
    '--mantine-color-body': 'var(--muster-surface)',
    '--mantine-color-text': 'var(--muster-ink)',
    '--mantine-color-dimmed': 'var(--muster-grey-4)',
    '--mantine-color-placeholder': 'var(--muster-grey-4)',
    '--mantine-color-default-border': 'var(--muster-grey-2)',
    '--mantine-color-error': 'var(--muster-bad-ink)',
    '--mantine-color-anchor': 'var(--muster-accent-ink)',
    '--mantine-color-teal-light': 'var(--muster-accent-soft)',
    '--mantine-color-teal-light-hover': 'color-mix(in oklch, var(--muster-accent) 18%, var(--muster-surface))',
    '--mantine-color-teal-light-color': 'var(--muster-accent-ink)',
    '--mantine-color-gray-light': 'var(--muster-grey-1)',
    '--mantine-color-gray-light-hover': 'var(--muster-grey-2)',
    '--mantine-color-gray-light-color': 'var(--muster-grey-5)',
    '--mantine-color-red-light': 'var(--muster-bad-soft)',
    '--mantine-color-red-light-color': 'var(--muster-bad-ink)',
  };
}

function shades(hue: number, steps: readonly (readonly [lightness: number, chroma: number])[]): MantineColorsTuple {
  return steps.map(
    ([lightness, chroma]) => `oklch(${(lightness * 100).toFixed(1)}% ${chroma} ${hue})`,
  ) as unknown as MantineColorsTuple;
}
