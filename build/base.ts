import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import type { Configuration } from 'webpack';
import type { Switches } from './switches';

export const ROOT = join(__dirname, '..');

/** Oldest browsers: the web view of Windows, Safari 16, and what Excel on the web asks for. */
const TARGETS = { chrome: '110', safari: '16', firefox: '115' };

/** What the add-in and the browser workbook are built with alike. */
export function base(name: string, { production, preview }: Switches): Configuration {
  return {
    name,
    // What ships is built from its sources alone.
    cache: !production && {
      type: 'filesystem',
      name: [name, preview ? 'here' : 'there'].join('-'),
      buildDependencies: { config: sourcesOfBuild() },
    },
    mode: production ? 'production' : 'development',
    context: ROOT,
    target: ['web', 'es2022'],
    // Never a map made with eval: the pages' policy refuses it.
    devtool: production ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: {
      parser: { javascript: { exportsPresence: 'error' } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            env: { targets: TARGETS },
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.(?:svg|png|csv|xlsx)$/, type: 'asset/resource' },
      ],
    },
    output: {
      filename: production ? '[name].[contenthash:10].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash:10].js' : '[name].js',
      assetModuleFilename: '[name].[contenthash:10][ext]',
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: production ? '[name].[contenthash:10].css' : '[name].css' }),
    ],
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    performance: false,
    stats: { preset: 'errors-warnings', assets: production, entrypoints: production },
    infrastructureLogging: { level: 'warn' },
  };
}

function sourcesOfBuild(): string[] {
  return readdirSync(__dirname)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(__dirname, name));
}
