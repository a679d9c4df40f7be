import {defineConfig} from 'vitest/config';

// The real program, bundled once before its tests; the rooms are tested from their sources and need no bundle.
const program = ['test/cli*.test.ts', 'test/program/**/*.test.ts'];

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'rooms',
					testTimeout: 30_000,
					include: ['test/**/*.test.{ts,tsx}'],
					exclude: [...program, 'test/tmp/**'],
				},
			},
			{test: {name: 'program', include: program, globalSetup: 'test/helpers/bundle.ts', testTimeout: 30_000}},
		],
	},
});
