# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later

# ft_resources(LIBRARY FOLDER BASE FILES...)  Makes files part of the program: what lies in BASE is found at run time as
# :/FOLDER. rcc's first layout is the only one without the files' times: the same source gives the same program.
function(ft_resources library folder base)
  qt_add_resources(${library} ${library} PREFIX /${folder} BASE ${base} FILES ${ARGN} OPTIONS --format-version 1)
  set_target_properties(${library} PROPERTIES LINKER_LANGUAGE CXX) # no code of its own to tell it from
endfunction()
