import type { ProtocolDescription } from '../../dissector/describe/description.js';
import { cFileName } from '../../dissector/generate-c/generate-c.js';
import { pluginFileName } from './plugin-file-name.js';

/** The name that CMake knows its files by. */
export const CMAKE_FILE = 'CMakeLists.txt';

/**
 * What builds the plugins of these protocols with CMake, where Wireshark is installed with its development files:
 * the way for systems without pkg-config, Windows above all.
 */
export function cmakeFile(protocols: readonly ProtocolDescription[]): string {
  const targets = protocols.flatMap((protocol) => {
    const target = `plugin_${protocol.filterName}`;
    const name = pluginFileName(protocol.filterName).replace(/\.so$/, '');
    return [
      '',
      `add_library(${target} MODULE ${cFileName(protocol)})`,
      `set_target_properties(${target} PROPERTIES`,
      `  PREFIX "" OUTPUT_NAME "${name}" C_VISIBILITY_PRESET hidden C_STANDARD 11)`,
      `target_link_libraries(${target} epan)`,
      'if(APPLE)',
      '  # Wireshark loads no other ending.',
      `  set_target_properties(${target} PROPERTIES SUFFIX ".so")`,
      'endif()',
    ];
  });
  return [
    '# Made by sharkscribe. A plugin works with the release of Wireshark that it was built with, and no other.',
    '#',
    '#   cmake -S . -B build -DCMAKE_BUILD_TYPE=Release',
    '#   cmake --build build --config Release',
    '',
    'cmake_minimum_required(VERSION 3.16)',
    'project(sharkscribe_plugins C)',
    '',
    'find_package(Wireshark CONFIG REQUIRED)',
    'message(STATUS "Plugins for Wireshark ${Wireshark_MAJOR_VERSION}.${Wireshark_MINOR_VERSION}")',
    'if(NOT MSVC)',
    '  add_compile_definitions(HAVE_SSIZE_T)',
    'endif()',
    ...targets,
    '',
  ].join('\n');
}
