# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# NOT BUILT HERE.  Toolchain for 64-bit Windows with MinGW-w64 (Debian: g++-mingw-w64-x86-64-posix). The libraries for
# Windows are looked for in FT_WINDOWS_ROOT alone; moc, rcc and lupdate are those of this machine (QT_HOST_PATH).
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_FIND_ROOT_PATH "$ENV{FT_WINDOWS_ROOT}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(QT_HOST_PATH /usr)
