#include "app/run.hpp"

int main(int argc, char** argv) {
  return kiosk::app::run_at_the_desk(argc, argv);
}
