#include "app/run.hpp"

int main(int argc, char** argv) {
  return kiosk::app::run(argc, argv);
}
