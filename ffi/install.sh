#!/bin/sh
# Builds the C library and installs it: header, libraries, pkg-config file, CMake package.
#
#   ffi/install.sh PREFIX
#   DESTDIR=DIR       goes before PREFIX on disk, and into no file: for packages
#   LIBDIR=NAME       the folder of libraries below PREFIX, if it is not lib
set -eu

if [ $# -ne 1 ] || [ -z "$1" ]; then
  echo "usage: [DESTDIR=DIR] [LIBDIR=NAME] ffi/install.sh PREFIX" >&2
  exit 2
fi
case $1 in
  /*) prefix=$1 ;;
  *) prefix=$PWD/$1 ;;
esac
libdir=${LIBDIR:-lib}
root=$(cd "$(dirname "$0")/.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
case $target in
  /*) ;;
  *) target=$PWD/$target ;;
esac

cd "$root"
CARGO_TARGET_DIR=$target cargo build --release --package libdigest-ffi

version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
soname=libdigest.so.0
to=${DESTDIR:-}$prefix
install -d "$to/include" "$to/$libdir/pkgconfig" "$to/$libdir/cmake/libdigest"
install -m 644 include/libdigest.h "$to/include/libdigest.h"
install -m 644 "$target/release/libdigest.a" "$to/$libdir/libdigest.a"
install -m 755 "$target/release/libdigest.so" "$to/$libdir/libdigest.so.$version"
ln -sf "libdigest.so.$version" "$to/$libdir/$soname"
ln -sf "$soname" "$to/$libdir/libdigest.so"

# what `rustc --print native-static-libs` names for a static library on Linux
system='-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc'

cat >"$to/$libdir/pkgconfig/libdigest.pc" <<END
prefix=$prefix
libdir=\${prefix}/$libdir
includedir=\${prefix}/include

Name: libdigest
Description: Press digests into their articles with metadata
Version: $version
Libs: -L\${libdir} -ldigest
Libs.private: $system
Cflags: -I\${includedir}
END

sed -e "s|@libdir@|$libdir|g" -e "s|@version@|$version|g" -e "s|@soname@|$soname|g" -e "s|@system@|$system|g" \
  ffi/libdigest-config.cmake.in >"$to/$libdir/cmake/libdigest/libdigest-config.cmake"
cat >"$to/$libdir/cmake/libdigest/libdigest-config-version.cmake" <<END
set(PACKAGE_VERSION "$version")
if(PACKAGE_FIND_VERSION VERSION_GREATER PACKAGE_VERSION)
  set(PACKAGE_VERSION_COMPATIBLE FALSE)
else()
  set(PACKAGE_VERSION_COMPATIBLE TRUE)
  if(PACKAGE_FIND_VERSION VERSION_EQUAL PACKAGE_VERSION)
    set(PACKAGE_VERSION_EXACT TRUE)
  endif()
endif()
END
echo "libdigest $version is in $to"
