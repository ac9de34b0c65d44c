# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# KF6::Archive: the system's where there is one (Debian 13), else a static library from Debian 13's own source with
# Debian's patches (Debian 12 has no KArchive for Qt 6). `packaging/setup` fetches that source into a cache outside the
# tree and is told by the same two files, packaging/karchive/sources and this one, what belongs there.
option(FT_BUNDLED_KARCHIVE "Build KArchive from the cached source even where the system has it" OFF)
if(DEFINED ENV{XDG_CACHE_HOME})
  set(_cache "$ENV{XDG_CACHE_HOME}/ftworkbench")
else()
  set(_cache "$ENV{HOME}/.cache/ftworkbench")
endif()
set(FT_SOURCE_CACHE "${_cache}" CACHE PATH "Where packaging/setup keeps fetched source")

if(NOT FT_BUNDLED_KARCHIVE)
  find_package(KF6Archive 6.0 QUIET CONFIG)
endif()
if(KF6Archive_FOUND)
  message(STATUS "KArchive: the system's ${KF6Archive_VERSION}")
  return()
endif()

# ft_unpack_karchive(DIR)  The checked, unpacked and patched source in DIR; nothing to do where it is there already.
function(ft_unpack_karchive dir)
  if(EXISTS "${dir}/.patched")
    return()
  endif()
  find_program(PATCH_EXECUTABLE patch REQUIRED)
  file(REMOVE_RECURSE "${dir}" "${dir}.new")
  file(STRINGS "${PROJECT_SOURCE_DIR}/packaging/karchive/sources" lines REGEX "^[0-9a-f]+ ")
  foreach(line IN LISTS lines)
    string(REGEX MATCH "^([0-9a-f]+) +(.+)$" _ "${line}")
    set(expected ${CMAKE_MATCH_1})
    set(tarball "${FT_SOURCE_CACHE}/${CMAKE_MATCH_2}")
    if(NOT EXISTS "${tarball}")
      message(FATAL_ERROR "KArchive for Qt 6 is not installed and its source is not in the cache.\n"
        "Run packaging/setup once: it fetches ${tarball}")
    endif()
    file(SHA256 "${tarball}" found)
    if(NOT found STREQUAL expected)
      message(FATAL_ERROR "${tarball}: SHA-256 is ${found}, not ${expected}. Delete it and run packaging/setup.")
    endif()
    file(ARCHIVE_EXTRACT INPUT "${tarball}" DESTINATION "${dir}.new")
  endforeach()
  file(GLOB top "${dir}.new/*archive*") # the original; the other folder is "debian"
  file(RENAME "${top}" "${dir}")
  file(STRINGS "${dir}.new/debian/patches/series" series)
  foreach(patch IN LISTS series)
    execute_process(COMMAND "${PATCH_EXECUTABLE}" -s -p1 -i "${dir}.new/debian/patches/${patch}"
      WORKING_DIRECTORY "${dir}" COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
  file(REMOVE_RECURSE "${dir}.new")
  file(TOUCH "${dir}/.patched")
endfunction()

set(_source "${CMAKE_BINARY_DIR}/karchive")
ft_unpack_karchive("${_source}")
add_subdirectory(packaging/karchive)
message(STATUS "KArchive: 6.13.0 from ${FT_SOURCE_CACHE}, static")
