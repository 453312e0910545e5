import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  ExtractorMessageCategory,
} from "@microsoft/api-extractor";
import type { ExtractorMessage } from "@microsoft/api-extractor";
import {
  ApiDeclaredItem,
  ApiExportedMixin,
  ApiPackage,
  ApiReleaseTagMixin,
  ReleaseTag,
} from "@microsoft/api-extractor-model";
import type { ApiItem } from "@microsoft/api-extractor-model";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import pkg from "../../package.json" with { type: "json" };

/** One entry of the package as its declarations in dist/ say. */
export interface Entry {
  /** What an app imports from, e.g. `latchkey/cognito`. */
  readonly specifier: string;
  /** What is exported, by name; overloads stand as several items. */
  readonly exported: readonly ApiDeclaredItem[];
  /** Declarations that exported ones refer to and that are not exported here. */
  readonly others: readonly ApiDeclaredItem[];
  /** Comments that are no TSDoc, each with its place. */
  readonly malformed: readonly string[];
}

const root = resolve(import.meta.dirname, "../..");

/** Reads every entry of package.json that has declarations, in the order of the exports map. The build comes first. */
export const readEntries = (): Entry[] => {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-api-"));
  try {
    const declared = Object.entries(pkg.exports).flatMap(([name, target]) => {
      if (typeof target === "string" || !target.default.endsWith(".js")) return [];
      return [{ specifier: name.replace(/^\./, pkg.name), config: configFor(resolve(root, target.types), folder) }];
    });
    const [first] = declared;
    if (first === undefined) return [];
    const additionalEntryPoints = declared.map(({ config }) => config.mainEntryPointFilePath);
    const compilerState = CompilerState.create(first.config, { additionalEntryPoints });
    return declared.map(({ specifier, config }) => readEntry(specifier, config, compilerState));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const readEntry = (specifier: string, config: ExtractorConfig, compilerState: CompilerState): Entry => {
  const malformed: string[] = [];
  Extractor.invoke(config, {
    compilerState,
    localBuild: true,
    messageCallback: (message) => {
      if (message.category === ExtractorMessageCategory.TSDoc) malformed.push(complaint(message));
      message.handled = true;
    },
  });
  const items = ApiPackage.loadFromJsonFile(config.apiJsonFilePath).entryPoints[0]?.members ?? [];
  const declared = items.filter((item) => item instanceof ApiDeclaredItem).filter((item) => !isInternal(item));
  return {
    specifier,
    exported: declared.filter(isExported),
    others: declared.filter((item) => !isExported(item)),
    malformed,
  };
};

const configFor = (declarations: string, folder: string): ExtractorConfig =>
  ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: declarations,
      compiler: { overrideTsconfig: { compilerOptions: readOptions, files: [declarations] } },
      docModel: { enabled: true, apiJsonFilePath: join(folder, "api.json"), includeForgottenExports: true },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } } },
    },
  });

const readOptions = {
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  module: "ESNext",
  moduleResolution: "Bundler",
  strict: true,
  skipLibCheck: true,
  types: [],
};

const complaint = ({ sourceFilePath = "", sourceFileLine, text }: ExtractorMessage): string =>
  `${relative(root, sourceFilePath)}:${sourceFileLine}: ${text}`;

const isExported = (item: ApiDeclaredItem): boolean => !ApiExportedMixin.isBaseClassOf(item) || item.isExported;

/** Whether something is for the kit alone, by its `@internal`. */
export const isInternal = (item: ApiItem): boolean =>
  ApiReleaseTagMixin.isBaseClassOf(item) && item.releaseTag === ReleaseTag.Internal;
