import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@fontsource-variable/inter/wght.css';
import '../../../libs/ui/src/theme/fonts.css';
import '../../../libs/ui/src/theme/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { activate, preferredLocale } from './shared/i18n/i18n.ts';

await activate(preferredLocale());
createRoot(document.getElementById('root')!).render(<App />);
