import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifest: { name: 'Tifa Lens', description: 'Marks set political wordings and officials on the news page being read, and says what each is.' },
});
