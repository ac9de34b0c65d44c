# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D LUPDATE=... -D SOURCE=... -D WORK=... -D TEXTS=... [-D LANGUAGES=...] -P update.cmake
# Brings the .ts files in the folder TEXTS up to date with the sources in SOURCE. lupdate does not expand macros, so it
# reads a copy in WORK where those that mark texts are spelt out, each with the context its texts are looked up in. There
# the manual, which is Markdown, becomes a source too.
if(NOT LANGUAGES)
  set(LANGUAGES en de es fr nl pl pt_BR sv ru ja)
endif()
set(declaration "#define ([A-Z]+)\\(text\\) QT_TRANSLATE_NOOP\\(\"([A-Za-z]+)\", text\\)")

# A file may name a context once by a macro of its own; TR is that of the format tables (model/schema/field.h).
function(spell_out path)
  file(READ ${SOURCE}/${path} text)
  if(path MATCHES "cpp$" AND NOT text MATCHES "tr\\(|TR\\(|translate\\(|NOOP\\(")
    return() # nothing to find, but things to stumble over
  endif()
  string(REGEX MATCHALL "${declaration}" declarations "${text}")
  string(REGEX REPLACE "#define [A-Z]+\\(text\\)[^\n]*" "" text "${text}")
  foreach(each IN LISTS declarations)
    string(REGEX REPLACE "${declaration}" "\\1" macro "${each}")
    string(REGEX REPLACE "${declaration}" "\\2" context "${each}")
    string(REGEX REPLACE "([^A-Z_])${macro}\\(" "\\1QT_TRANSLATE_NOOP(\"${context}\", " text "${text}")
  endforeach()
  string(REGEX REPLACE "([^A-Z_])TR\\(" "\\1QT_TRANSLATE_NOOP(\"format\", " text "${text}")
  string(REPLACE "std::" "" text "${text}") # lupdate takes a return type of std for the class that a function belongs to
  file(WRITE ${WORK}/${path} "${text}")
endfunction()

# What stands between the marks of Markdown is a text: model/wording/manualtext.cpp, which looks them up, splits alike.
# Headings in advice.md are codes of findings.
function(spell_out_manual path)
  file(READ ${SOURCE}/${path} text)
  string(REGEX REPLACE "<!--[^\n]*-->|\n[|]-[^\n]*|\n## [a-z-]+\n" "\n" text "\n${text}")
  string(REGEX REPLACE " [|]( |\n)" "\n" text "${text}")
  string(REGEX REPLACE "\n(#+|-|[0-9]+\\.|[|]) " "\n" text "${text}")
  string(REGEX REPLACE "([\\\"])" "\\\\\\1" text "${text}")
  string(REGEX REPLACE "[^\n]+" "QT_TRANSLATE_NOOP(\"manual\", \"\\0\");" text "${text}")
  file(WRITE ${WORK}/${path}.cpp "${text}")
endfunction()

# A translation is what a person wrote, never what lupdate guessed from another: its help names the guesses that it knows,
# as each version has others (Qt 6.8 has lost `number`).
execute_process(COMMAND ${LUPDATE} -help OUTPUT_VARIABLE help ERROR_VARIABLE help)
if(NOT help MATCHES "-disable-heuristic {([a-z|]+)}")
  message(FATAL_ERROR "lupdate does not say in its help which guesses it makes: they cannot be turned off")
endif()
string(REGEX REPLACE "([a-z]+)[|]?" "-disable-heuristic;\\1;" without_guesses "${CMAKE_MATCH_1}")

function(lupdate language)
  if(language STREQUAL en)
    set(kinds -pluralonly) # the sources are English already
  endif()
  execute_process(
    COMMAND ${LUPDATE} -silent -locations none -no-obsolete ${without_guesses} -source-language en
            -target-language ${language} ${kinds} app model views resources -ts ${TEXTS}/ftworkbench_${language}.ts
    WORKING_DIRECTORY ${WORK} ERROR_VARIABLE trouble RESULT_VARIABLE result)
  if(trouble OR NOT result EQUAL 0) # what it warns of, it guessed
    message(FATAL_ERROR "lupdate ended with ${result}: ${trouble}")
  endif()
endfunction()

file(REMOVE_RECURSE ${WORK}/app ${WORK}/model ${WORK}/views ${WORK}/resources) # what is gone from the sources
file(GLOB_RECURSE paths RELATIVE ${SOURCE} ${SOURCE}/app/*.cpp ${SOURCE}/app/*.h ${SOURCE}/model/*.cpp
     ${SOURCE}/model/*.h ${SOURCE}/views/*.cpp ${SOURCE}/views/*.h)
foreach(path IN LISTS paths)
  spell_out(${path})
endforeach()
file(GLOB pages RELATIVE ${SOURCE} ${SOURCE}/resources/help/pages/*.md ${SOURCE}/resources/help/advice.md)
foreach(path IN LISTS pages)
  spell_out_manual(${path})
endforeach()
foreach(language IN LISTS LANGUAGES)
  lupdate(${language})
endforeach()
