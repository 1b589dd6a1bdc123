import { join } from 'node:path';
import ts from 'typescript';

/** A sentence or a label of a catalogue: where it stands, and of which type it is. */
export interface Entry {
  /** `opening.meaning.tfo`. */
  readonly path: string;
  readonly type: ts.Type;
  /** Words by any key, which need not be the same in each language. */
  readonly isOpen: boolean;
}

/** What the compiler knows of an interface whose properties, at any depth, are what a program says. */
export class Catalogue {
  readonly checker: ts.TypeChecker;
  readonly entries: readonly Entry[];
  readonly #program: ts.Program;
  /** Where the groups of entries stand, by their type; several groups may be of one. */
  readonly #groups = new Map<ts.Type, string[]>();
  /** Names of all entries and groups; to ask for the type of what has a property of another name is no use. */
  readonly #names = new Set<string>();

  /**
   * @param file - That declares the interface, from the root.
   * @param root - Folder above `src/`.
   */
  constructor(file: string, interfaceName: string, root = process.cwd()) {
    this.#program = programOf(root);
    this.checker = this.#program.getTypeChecker();
    const source = this.#program.getSourceFile(join(root, file));
    const declaration = source?.statements.find(
      (each) => ts.isInterfaceDeclaration(each) && each.name.text === interfaceName,
    );
    if (declaration === undefined) throw new Error(`${file} declares no ${interfaceName}`);
    this.entries = this.#entriesOf(this.checker.getTypeAtLocation(declaration), '');
  }

  /**
   * Entries that no file of the program reads, be it by name, by taking an object apart, or by a key
   * of a type that includes theirs.
   *
   * @param isCatalogue - Is this one of the files that hold the sentences? These do not count.
   */
  unused(isCatalogue: (path: string) => boolean): readonly string[] {
    const read = new Set<string>();
    const files = this.#program
      .getSourceFiles()
      .filter(({ fileName }) => fileName.includes('/src/') && !fileName.includes('node_modules'))
      .filter(({ fileName }) => !isCatalogue(fileName));
    for (const file of files) this.#collect(file, read);
    const isRead = (path: string): boolean => {
      const group = path.slice(0, Math.max(0, path.lastIndexOf('.')));
      return read.has(path) && (group === '' || isRead(group));
    };
    return this.entries.map(({ path }) => path).filter((path) => !isRead(path));
  }

  #entriesOf(type: ts.Type, path: string): readonly Entry[] {
    this.#groups.set(type, [...(this.#groups.get(type) ?? []), path]);
    return type.getProperties().flatMap((property) => {
      const below = path === '' ? property.name : `${path}.${property.name}`;
      this.#names.add(property.name);
      const of = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property));
      return isGroup(of)
        ? this.#entriesOf(of, below)
        : [{ path: below, type: of, isOpen: of.getStringIndexType() !== undefined }];
    });
  }

  #collect(node: ts.Node, read: Set<string>): void {
    if (ts.isPropertyAccessExpression(node)) {
      this.#mark(node.expression, [node.name.text], read);
    } else if (ts.isElementAccessExpression(node)) {
      this.#mark(node.expression, this.#keysOf(node.argumentExpression), read);
    } else if (ts.isObjectBindingPattern(node)) {
      const names = node.elements.map(({ propertyName, name }) => (propertyName ?? name).getText());
      this.#mark(node, names, read);
    } else if (ts.isAsExpression(node)) {
      const names = this.checker.getTypeAtLocation(node).getProperties();
      this.#mark(
        node.expression,
        names.map((each) => each.name),
        read,
      );
    } else if (
      ts.isCallExpression(node) &&
      /^Object\.(?:keys|values|entries)$/.test(node.expression.getText())
    ) {
      for (const argument of node.arguments) this.#mark(argument, undefined, read);
    }
    ts.forEachChild(node, (child) => {
      this.#collect(child, read);
    });
  }

  /** @param names - Of the properties that are read; `undefined` when all are. */
  #mark(object: ts.Node, names: readonly string[] | undefined, read: Set<string>): void {
    if (names?.some((name) => this.#names.has(name)) === false) return;
    for (const part of this.#partsOf(object)) {
      for (const path of this.#groups.get(part) ?? []) {
        const all = names ?? part.getProperties().map(({ name }) => name);
        for (const name of all) read.add(path === '' ? name : `${path}.${name}`);
      }
    }
  }

  /** The types that a value may have; of a type parameter, those that it stands for. */
  #partsOf(node: ts.Node): readonly ts.Type[] {
    const type = this.checker.getTypeAtLocation(node);
    const known = this.checker.getBaseConstraintOfType(type) ?? type;
    const present = this.checker.getNonNullableType(known);
    return present.isUnion() ? present.types : [present];
  }

  #keysOf(key: ts.Expression): readonly string[] {
    return this.#partsOf(key).flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  }
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
};

const programs = new Map<string, ts.Program>();

/** All of `src/`, which is read once however many catalogues there are. */
function programOf(root: string): ts.Program {
  const files = () => ts.sys.readDirectory(join(root, 'src'), ['.ts']);
  const program = programs.get(root) ?? ts.createProgram(files(), OPTIONS);
  programs.set(root, program);
  return program;
}

/** Has it properties of its own, rather than being a text, a function or words by any key? */
function isGroup(type: ts.Type): boolean {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    type.getCallSignatures().length === 0 &&
    type.getStringIndexType() === undefined &&
    type.getNumberIndexType() === undefined &&
    type.getProperties().length > 0 &&
    !isOfLanguage(type)
  );
}

/** A regular expression, a map and their like. */
function isOfLanguage(type: ts.Type): boolean {
  const declarations = type.getSymbol()?.declarations ?? [];
  const interfaces = declarations.filter(ts.isInterfaceDeclaration);
  return interfaces.some((each) => /\/lib\.[^/]*\.d\.ts$/.test(each.getSourceFile().fileName));
}
