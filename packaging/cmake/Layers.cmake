# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# ft_layer(NAME LINKS...)  The library of the folder it is called in: all its sources, and what it may use.
# The link list is the architecture: a layer sees exactly the include paths of what it links. Includes are written
# from the top of the tree ("schema/tree.h", "hex/hexview.h") or, within a folder, by the bare name.
function(ft_layer name)
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_library(${name} STATIC ${sources})
  add_library(ft::${name} ALIAS ${name})
  get_filename_component(parent ${CMAKE_CURRENT_SOURCE_DIR} DIRECTORY)
  target_include_directories(${name} PUBLIC ${parent})
  target_link_libraries(${name} PUBLIC ${ARGN})
  ft_strict(${name})
endfunction()

# ft_strict(TARGET)  Warnings for our own code, as errors where asked.
function(ft_strict name)
  if(MSVC)
    target_compile_options(${name} PRIVATE /W4 /utf-8)
  else()
    target_compile_options(${name} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers)
    if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
      target_compile_options(${name} PRIVATE -Wno-subobject-linkage) # means headers; here all sources are included
    endif()
    if(FT_WERROR)
      target_compile_options(${name} PRIVATE -Werror)
      if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        # These come from the optimiser, and each release of g++ has other false alarms: shown, not fatal.
        target_compile_options(${name} PRIVATE -Wno-error=array-bounds -Wno-error=maybe-uninitialized
          -Wno-error=restrict -Wno-error=stringop-overflow -Wno-error=stringop-overread)
      endif()
    endif()
  endif()
endfunction()

# ft_qt(TARGET)  A target whose classes have Q_OBJECT.
function(ft_qt name)
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_compile_definitions(${name} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS)
endfunction()
