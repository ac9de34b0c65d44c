# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(GoogleTest)

# Qt hands every test the folders of this checkout, for QFINDTESTDATA, which nothing here uses; with them no two checkouts
# could share what was compiled.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

# Layers that are tested without Qt, so that nothing of it can slip into them.
set(FT_QT_FREE ft::schema ft::formats ft::evidence ft::repair ft::testdat ft::testfiles ft::testtrees ZLIB::ZLIB Threads::Threads)

# ft_test(NAME LINKS...)  The program NAME-test: all sources of the folder it is called in; each GoogleTest case is a
# ctest case NAME/Suite.Case. Where more than Qt-free layers are linked, main starts an offscreen QApplication first.
function(ft_test name)
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  set(target ${name}-test)
  add_executable(${target} ${sources})
  ft_strict(${target})
  set(qt ${ARGN})
  list(REMOVE_ITEM qt ${FT_QT_FREE})
  if(qt)
    ft_qt(${target})
    target_link_libraries(${target} PRIVATE ${ARGN} ft::testfiles ft::qtmain Qt6::Test GTest::gmock)
  else()
    target_link_libraries(${target} PRIVATE ${ARGN} ft::testfiles GTest::gmock GTest::gtest_main)
  endif()
  gtest_discover_tests(${target} TEST_PREFIX ${name}/ DISCOVERY_MODE PRE_TEST DISCOVERY_TIMEOUT 60
    PROPERTIES LABELS ${name} TIMEOUT 300)
endfunction()
