#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
int main(int argc, char** argv) {
  return Catch::Session().run(argc, argv);
}
#else
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
#endif

#ifdef __SANITIZE_ADDRESS__
/// Graphics drivers stay loaded, so that the leak sanitizer can name them in leaks.supp.
extern "C" int dlclose(void* /*library*/) {
  return 0;
}
#endif
